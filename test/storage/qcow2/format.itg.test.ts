import { readFile, rm } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createQcow2 } from '../../../src/storage/create-image.js';
import {
  ENTRY_BYTES,
  EXTENSION,
  EXTENSION_BYTES,
  EXTENSION_TYPE,
  HEADER,
  HEADER_BYTES,
  INCOMPATIBLE,
  incompatibleFeatures,
  MAGIC,
  readFields,
  readLayout,
  readOffset,
  SNAPSHOT,
  SNAPSHOT_BYTES,
  SNAPSHOT_EXTRA,
  writeFields,
  writeOffset,
} from '../../../src/storage/qcow2/format.js';
import { useWorkbench } from '../../helpers/storage/workbench.js';

type Fields = Readonly<Record<string, readonly [offset: number, bytes: 2 | 4 | 8]>>;

const STRUCTURES: readonly (readonly [name: string, fields: Fields, bytes: number])[] = [
  ['the header', HEADER, HEADER_BYTES],
  ['a header extension', EXTENSION, EXTENSION_BYTES],
  ['a snapshot', SNAPSHOT, SNAPSHOT_BYTES],
  ['the extra data of a snapshot', SNAPSHOT_EXTRA, 16],
];

/** Any numbers for a structure that are exact in JavaScript. */
function valuesOf(fields: Fields): fc.Arbitrary<Record<string, number>> {
  const numbers = Object.entries(fields).map(([name, [, bytes]]) => [
    name,
    fc.nat({ max: bytes === 8 ? 2 ** 53 - 1 : 2 ** (8 * bytes) - 1 }),
  ]);
  return fc.record(Object.fromEntries(numbers) as Record<string, fc.Arbitrary<number>>);
}

describe.each(STRUCTURES)('%s', (_name, fields, bytes) => {
  test('has fields that do not overlap and end within it', () => {
    let end = 0;
    for (const [offset, length] of Object.values(fields).toSorted(([a], [b]) => a - b)) {
      expect(offset).toBeGreaterThanOrEqual(end);
      end = offset + length;
    }
    expect(end).toBeLessThanOrEqual(bytes);
  });

  test('is read as it was written, at any place', () => {
    fc.assert(
      fc.property(valuesOf(fields), fc.nat(50), (values, at) => {
        const buffer = Buffer.alloc(at + bytes, 0xa5);
        writeFields(fields, buffer, values, at);
        expect(readFields(fields, buffer, at)).toEqual(values);
        expect(buffer.subarray(0, at)).toEqual(Buffer.alloc(at, 0xa5));
      }),
    );
  });

  test('reads as zeros beyond the end of the bytes', () => {
    fc.assert(
      fc.property(valuesOf(fields), fc.nat(bytes), (values, cut) => {
        const buffer = Buffer.alloc(bytes);
        writeFields(fields, buffer, values);
        const padded = Buffer.concat([buffer.subarray(0, cut), Buffer.alloc(bytes - cut)]);
        expect(readFields(fields, buffer.subarray(0, cut))).toEqual(readFields(fields, padded));
      }),
    );
  });
});

test('The offset in a table entry is read as it was written, without its flags', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 44 - 1 }), fc.boolean(), (cluster, copied) => {
      const table = Buffer.alloc(2 * ENTRY_BYTES);
      writeOffset(table, ENTRY_BYTES, cluster * 512);
      if (copied) table.writeUInt8(0x80, ENTRY_BYTES);
      expect(readOffset(table, ENTRY_BYTES)).toBe(cluster * 512);
    }),
  );
});

const bench = useWorkbench();

async function head(name: string): Promise<Buffer> {
  return (await readFile(bench.at(name))).subarray(0, 4096);
}

/** Reads the header extensions of an image up to the last one. */
function extensionsOf(bytes: Buffer): { type: number; data: string }[] {
  const found: { type: number; data: string }[] = [];
  for (let at = readFields(HEADER, bytes).headerBytes; ; ) {
    const { type, bytes: length } = readFields(EXTENSION, bytes, at);
    if (type === EXTENSION_TYPE.end) return found;
    found.push({ type, data: bytes.toString('latin1', at + EXTENSION_BYTES, at + EXTENSION_BYTES + length) });
    at += EXTENSION_BYTES + Math.ceil(length / 8) * 8;
  }
}

describe('an image of ours', () => {
  test('has the header that was asked for, and the image tool agrees', async () => {
    const sizes = fc.integer({ min: 1, max: 2 ** 31 }).map((sectors) => sectors * 512);
    const names = fc.stringMatching(/^[a-z]{1,200}$/);
    await fc.assert(
      fc.asyncProperty(sizes, names, fc.constantFrom('raw' as const, 'qcow2' as const), async (size, name, format) => {
        await rm(bench.at('disk'), { force: true });
        await createQcow2(bench.at('disk'), { size, backing: { path: `/${name}`, format } });
        const bytes = await head('disk');
        const header = readFields(HEADER, bytes);
        expect(header).toMatchObject({ magic: MAGIC, version: 3, clusterBits: 16, virtualSize: size, refcountOrder: 4, snapshotCount: 0 });
        expect(bytes.toString('utf8', header.backingNameOffset, header.backingNameOffset + header.backingNameBytes)).toBe(`/${name}`);
        expect(extensionsOf(bytes)).toEqual([{ type: EXTENSION_TYPE.backingFormat, data: format }]);
        expect(JSON.parse(await bench.run('info', '--output=json', 'disk'))).toMatchObject({
          'virtual-size': size,
          'cluster-size': 65_536,
          'backing-filename': `/${name}`,
          'backing-filename-format': format,
        });
        const alone = { driver: 'qcow2', backing: null, file: { driver: 'file', filename: bench.at('disk') } };
        await bench.run('check', '-q', `json:${JSON.stringify(alone)}`);
      }),
      { numRuns: 10 },
    );
  });
});

describe('an image of the image tool', () => {
  test.each([
    ['cluster_size=512', 9, 0, ENTRY_BYTES],
    ['cluster_size=2M', 21, 0, ENTRY_BYTES],
    ['extended_l2=on,cluster_size=128k', 17, INCOMPATIBLE.extendedL2, 2 * ENTRY_BYTES],
  ])('with %s has the header that the fields describe', async (options, clusterBits, features, l2EntryBytes) => {
    await bench.run('create', '-q', '-f', 'qcow2', '-o', options, 'disk', '8M');
    await bench.io('-c', 'write 0 64k', 'disk');
    const bytes = await head('disk');
    expect(readFields(HEADER, bytes)).toMatchObject({ magic: MAGIC, version: 3, virtualSize: 8 * 2 ** 20, clusterBits, encryption: 0 });
    expect(incompatibleFeatures(bytes)).toBe(features);
    expect(readLayout(bytes)).toMatchObject({ clusterBits, l2EntryBytes, dirty: false, markedCorrupt: false });
  });

  test('has the snapshots that the fields describe', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'disk', '8M');
    for (const name of ['first', 'second one']) await bench.run('snapshot', '-c', name, 'disk');
    const bytes = await readFile(bench.at('disk'));
    const { snapshotCount, snapshotTableOffset } = readFields(HEADER, bytes);
    expect(snapshotCount).toBe(2);
    const first = readFields(SNAPSHOT, bytes, snapshotTableOffset);
    expect(first).toMatchObject({ l1Entries: 1, idBytes: 1, nameBytes: 'first'.length, stateBytes: 0, guestTime: 0 });
    expect(readFields(SNAPSHOT_EXTRA, bytes, snapshotTableOffset + SNAPSHOT_BYTES)).toEqual({ stateBytes: 0, diskBytes: 8 * 2 ** 20 });
  });
});
