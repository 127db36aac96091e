import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHeader } from '../../src/storage/header.js';

/** Makes the first bytes of a file: `parts` at their offsets, zeros elsewhere. */
function head(length: number, ...parts: (readonly [number, string])[]): Buffer {
  const bytes = Buffer.alloc(length);
  for (const [offset, text] of parts) bytes.write(text, offset, 'latin1');
  return bytes;
}

describe('readHeader', () => {
  test.each([
    [
      'qcow2 version 2, whatever its bytes at 76',
      head(512, [0, 'QFI\xfb\0\0\0\x02'], [76, '\0\0\0\x04']),
      { externalData: false, encrypted: false },
    ],
    ['qcow2 version 3', head(512, [0, 'QFI\xfb\0\0\0\x03']), { externalData: false, encrypted: false }],
    ['qcow2 with external data', head(512, [0, 'QFI\xfb\0\0\0\x03'], [76, '\0\0\0\x05']), { externalData: true, encrypted: false }],
    ['encrypted qcow2', head(512, [0, 'QFI\xfb\0\0\0\x03'], [32, '\0\0\0\x02']), { externalData: false, encrypted: true }],
    ['truncated qcow2', head(7, [0, 'QFI\xfb']), { externalData: false, encrypted: false }],
  ])('recognizes %s', (_name, bytes, expected) => {
    expect(readHeader(bytes)).toEqual({ kind: 'qcow2', ...expected });
  });

  test.each([
    ['a boot sector', head(512, [510, '\x55\xaa']), true],
    ['an ISO 9660 volume', head(0x8010, [0x8001, 'CD001']), true],
    ['zeros', head(0x8010), false],
    ['nothing', head(0), false],
  ])('takes a file that starts with %s for raw', (_name, bytes, bootable) => {
    expect(readHeader(bytes)).toEqual({ kind: 'raw', bootable });
  });

  test.each([
    [0, 'KDMV', 'a VMDK image'],
    [0, '# Disk DescriptorFile\nversion=1', 'a VMDK image'],
    [0, '# a comment\n# Disk DescriptorFile\nversion=1\n', 'a VMDK image'],
    [0, '\n   \r\n#\nversion=3\r\nCID=1', 'a VMDK image'],
    [0, 'version=2\n', 'a VMDK image'],
    [0, 'vhdxfile', 'a VHDX image'],
    [0x40, '\x7f\x10\xda\xbe', 'a VDI image'],
    [0, '\xfd7zXZ\0', 'an xz file'],
    [0, '\x28\xb5\x2f\xfd', 'a zstd file'],
    [257, 'ustar', 'a tar archive'],
    [0, 'QFI\xfb\0\0\0\x01', 'an image of the obsolete format qcow version 1'],
  ])('recognizes another format: at %d %j is %s', (offset, magic, what) => {
    expect(readHeader(head(512, [offset, magic]))).toEqual({ kind: 'foreign', what });
  });

  test('accepts any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(['qcow2', 'raw', 'foreign']).toContain(readHeader(Buffer.from(bytes)).kind);
      }),
    );
  });
});
