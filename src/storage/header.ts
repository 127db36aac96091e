/** Bytes of an image that {@link readHeader} wants to see; a shorter file is given whole. */
export const HEADER_BYTES = 0x8010;

/** What the first bytes of an image file say it is. */
export type ImageHeader =
  | { readonly kind: 'qcow2'; readonly externalData: boolean; readonly encrypted: boolean }
  /** No known header. `bootable` is true with the signature of a boot sector or an ISO 9660 volume: then it surely is a disk. */
  | { readonly kind: 'raw'; readonly bootable: boolean }
  /** Something else, named for people, such as `a VMDK image`. */
  | { readonly kind: 'foreign'; readonly what: string };

const QCOW_MAGIC = 'QFI\xfb';
const EXTERNAL_DATA = 1 << 2;

/** Formats that would boot to nothing, or open further files, if they were taken for raw. */
const FOREIGN: readonly (readonly [offset: number, magic: string, what: string])[] = [
  [0, 'KDMV', 'a VMDK image'],
  [0, 'COWD', 'a VMDK image'],
  [0, '# Disk DescriptorFile', 'a VMDK image'],
  [0, 'vhdxfile', 'a VHDX image'],
  [0, 'conectix', 'a VHD image'],
  [0x40, '\x7f\x10\xda\xbe', 'a VDI image'],
  [0, 'QED\0', 'a QED image'],
  [0, 'WithoutFreeSpace', 'a Parallels image'],
  [0, 'WithouFreSpacExt', 'a Parallels image'],
  [0, 'Bochs Virtual HD Image', 'a Bochs image'],
  [0, 'LUKS\xba\xbe', 'an encrypted LUKS volume'],
  [0, '\x1f\x8b', 'a gzip file'],
  [0, 'BZh', 'a bzip2 file'],
  [0, '\xfd7zXZ\0', 'an xz file'],
  [0, '\x28\xb5\x2f\xfd', 'a zstd file'],
  [0, '7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  [0, 'PK\x03\x04', 'a zip archive'],
  [257, 'ustar', 'a tar archive'],
  [0, '\x7fELF', 'an ELF program'],
];

/**
 * Tells from its first bytes what an image file is. Pure; any bytes will do.
 *
 * This decides the format before any tool opens the file, because a tool that guesses may open what the image names: a
 * VMDK descriptor or a qcow2 external data file can point at any file of the host.
 */
export function readHeader(head: Buffer): ImageHeader {
  const text = head.toString('latin1');
  if (text.startsWith(QCOW_MAGIC)) return qcowHeader(head);
  const foreign = FOREIGN.find(([offset, magic]) => text.startsWith(magic, offset));
  if (foreign !== undefined) return { kind: 'foreign', what: foreign[2] };
  return { kind: 'raw', bootable: text.startsWith('\x55\xaa', 510) || text.startsWith('CD001', 0x8001) };
}

function qcowHeader(head: Buffer): ImageHeader {
  // Fields of a header that is cut short read as zero; the image tool will refuse such a file.
  const header = Buffer.alloc(80);
  head.copy(header);
  const version = header.readUInt32BE(4);
  if (version === 1) return { kind: 'foreign', what: 'an image of the obsolete format qcow version 1' };
  const features = version >= 3 ? header.readUInt32BE(76) : 0;
  return { kind: 'qcow2', externalData: (features & EXTERNAL_DATA) !== 0, encrypted: header.readUInt32BE(32) !== 0 };
}
