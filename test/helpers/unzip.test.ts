import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzip } from './unzip.js';

interface Entry {
  readonly name: string;
  readonly content: Buffer;
  readonly deflate: boolean;
}

/** Writes a zip archive with the sizes behind the data, as a stream writer does. */
function zip(entries: readonly Entry[], comment = ''): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, deflate } of entries) {
    const packed = deflate ? deflateRawSync(content) : content;
    const nameBytes = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 2);
    shared.writeUInt16LE(deflate ? 8 : 0, 4);
    shared.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, nameBytes, packed, Buffer.from('PK\x07\x08descriptor!!')]);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), shared, rest, nameBytes]));
    parts.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)]);
}

const entry = fc.record({
  name: fc.string({ minLength: 1 }).filter((name) => !name.endsWith('/')),
  content: fc.uint8Array().map(Buffer.from),
  deflate: fc.boolean(),
});

describe('unzip', () => {
  test('returns the files in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ name }) => name }), (entries) => {
        expect([...unzip(zip(entries, 'a comment'))]).toEqual(entries.map(({ name, content }) => [name, content]));
      }),
    );
  });

  test('skips directories and refuses damage', () => {
    const archive = zip([
      { name: 'directory/', content: Buffer.alloc(0), deflate: false },
      { name: 'directory/a', content: Buffer.from('hello hello hello'), deflate: false },
    ]);
    expect([...unzip(archive).keys()]).toEqual(['directory/a']);
    archive[archive.indexOf('hello')] = 0x48;
    expect(() => unzip(archive)).toThrow(/damaged/);
    expect(() => unzip(archive.subarray(0, -4))).toThrow(/no end-of-directory record/);
    expect(() => unzip(Buffer.from('nothing'))).toThrow(/no end-of-directory record/);
  });

  test('returns files or throws a clear error for any bytes', () => {
    const sound = zip([{ name: 'a', content: Buffer.from('some content'), deflate: true }]);
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), (at, value) => {
        const archive = Buffer.from(sound);
        archive[at] = value;
        try {
          unzip(archive);
        } catch (error) {
          expect(error).toMatchObject({ name: 'MaqetError' });
        }
      }),
    );
  });
});
