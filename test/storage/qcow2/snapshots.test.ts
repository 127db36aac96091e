import { writeSync } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSnapshotTable, type ReadAt, readerOf, readSnapshots, type StoredSnapshot } from '../../../src/storage/qcow2/snapshots.js';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly seconds: number;
  readonly state: number;
  /** Bytes of extra data. */
  readonly extra: number;
}

/** Encodes a table as QEMU writes it. */
function table(entries: readonly Entry[]): Buffer {
  return Buffer.concat(entries.map(encode));
}

function encode({ id, name, seconds, state, extra }: Entry): Buffer {
  const [idBytes, nameBytes] = [Buffer.from(id), Buffer.from(name)];
  const size = 40 + extra + idBytes.length + nameBytes.length;
  const bytes = Buffer.alloc(Math.ceil(size / 8) * 8, 0xee);
  bytes.writeUInt16BE(idBytes.length, 12);
  bytes.writeUInt16BE(nameBytes.length, 14);
  bytes.writeUInt32BE(seconds, 16);
  bytes.writeUInt32BE(999_000_000, 20);
  bytes.writeUInt32BE(extra >= 8 ? 7 : state, 32);
  bytes.writeUInt32BE(extra, 36);
  if (extra >= 8) bytes.writeBigUInt64BE(BigInt(state), 40);
  idBytes.copy(bytes, 40 + extra);
  nameBytes.copy(bytes, 40 + extra + idBytes.length);
  return bytes;
}

const entries = fc.array(
  fc.record({
    id: fc.string({ maxLength: 20 }),
    name: fc.string({ unit: 'grapheme', maxLength: 300 }),
    seconds: fc.nat(2 ** 32 - 1),
    state: fc.nat(2 ** 31),
    extra: fc.constantFrom(0, 8, 16, 24, 31),
  }),
  { maxLength: 20 },
);

function parsed(bytes: Buffer, count: number): StoredSnapshot[] | undefined {
  return parseSnapshotTable(bytes, count)?.map(({ stored }) => stored);
}

describe('a snapshot table', () => {
  test('is read with complete names, whatever they contain', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const found = parsed(table(all), all.length);
        expect(found).toEqual(
          all.map(({ id, name, seconds, state }): StoredSnapshot => {
            // UTF-8 has no half of a surrogate pair.
            const [storedId, storedName] = [id, name].map((text) => Buffer.from(text).toString().split('\0')[0] ?? '') as [string, string];
            return { id: storedId, name: storedName, time: new Date(seconds * 1000 + 999).toISOString(), stateBytes: state };
          }),
        );
      }),
    );
  });

  test('has texts that end at their first NUL, as in QEMU', () => {
    const plain = { seconds: 0, state: 0, extra: 16 };
    const found = parsed(table([{ ...plain, id: '1\0x', name: 'clean\0hidden' }]), 1);
    expect(found).toMatchObject([{ id: '1', name: 'clean' }]);
  });

  test('is invalid if it ends too early', () => {
    fc.assert(
      fc.property(
        entries.filter((all) => all.length > 0),
        fc.nat(),
        (all, cut) => {
          const bytes = table(all);
          const last = Buffer.from(all.at(-1)?.name ?? '').length;
          // Without the padding and one more byte: a part of the last entry is missing.
          const least = bytes.length - 8 - last;
          expect(parsed(bytes.subarray(0, Math.max(0, least - (cut % bytes.length))), all.length)).toBeUndefined();
        },
      ),
    );
  });

  test('may consist of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.nat(70_000), (bytes, count) => {
        const found = parsed(Buffer.from(bytes), count);
        expect(found === undefined || found.length === count).toBe(true);
      }),
    );
  });
});

describe('the snapshots of an image', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'maqet-table-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const entry = (name: string): Entry => ({ id: '1', name, seconds: 1, state: 0, extra: 16 });

  /** Creates an image that consists of a header and a table. */
  async function image(count: number, offset: bigint, ...parts: readonly Buffer[]): Promise<string> {
    const header = Buffer.alloc(104);
    header.writeUInt32BE(count, 60);
    header.writeBigUInt64BE(offset, 64);
    const file = path.join(directory, 'image');
    await writeFile(file, Buffer.concat([header, ...parts]));
    return file;
  }

  async function read(file: string): Promise<StoredSnapshot[]> {
    const handle = await open(file);
    try {
      return readSnapshots({ path: file }, readerOf(handle.fd));
    } finally {
      await handle.close();
    }
  }

  test('are read where the header says, even if one read is not enough', async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `snapshot ${index} ${'x'.repeat(50)}`);
    const found = await read(await image(names.length, 104n, table(names.map(entry))));
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  test('are none if the header is truncated', async () => {
    const file = path.join(directory, 'short');
    await writeFile(file, Buffer.alloc(50, 0xff));
    expect(await read(file)).toEqual([]);
  });

  test.each([
    ['more of them than QEMU permits', 65_537, 104n],
    ['a table beyond the end of the file', 1, 10_000n],
    ['a table at an impossible place', 1, 2n ** 63n],
    ['one more than the table has', 2, 104n],
  ])('are an error if the header claims %s', async (_what, count, offset) => {
    const file = await image(count, offset, table([entry('a')]));
    await expect(read(file)).rejects.toThrow(/image" is corrupt: invalid snapshot table\.$/);
  });

  test('are read again if their table moves meanwhile, and are an error if it keeps moving', async () => {
    const one = table([entry('old')]);
    const file = await image(1, 104n, one, table([entry('new')]));
    const handle = await open(file, 'r+');
    try {
      let offset = 104;
      const move = (): void => {
        offset = offset === 104 ? 104 + one.length : 104;
        const place = Buffer.alloc(8);
        place.writeBigUInt64BE(BigInt(offset));
        writeSync(handle.fd, place, 0, 8, 64);
      };
      let reads = 0;
      // An attempt is three reads: of the place, of the table, of the place.
      const moving = (times: number): ReadAt => {
        reads = 0;
        return (position, length) => {
          reads += 1;
          if (reads % 3 === 2 && reads / 3 < times) move();
          return readerOf(handle.fd)(position, length);
        };
      };
      expect(readSnapshots({ path: file }, moving(1)).map(({ name }) => name)).toEqual(['new']);
      expect(reads).toBe(6);
      expect(() => readSnapshots({ path: file }, moving(100))).toThrow(/changes its snapshots faster than they can be read/);
    } finally {
      await handle.close();
    }
  });
});
