import { HEADER, INCOMPATIBLE, incompatibleFeatures, MAGIC, readFields } from './qcow2/format.js';

/** Bytes of an image that {@link readHeader} needs. Pass a shorter file whole. */
export const HEADER_BYTES = 0x8010;

/** What the first bytes of an image file say it is. */
export type ImageHeader =
  | { readonly kind: 'qcow2'; readonly externalData: boolean; readonly encrypted: boolean }
  /** No known header. `bootable` is true with the signature of a boot sector or an ISO 9660 volume: then it is certainly a disk. */
  | { readonly kind: 'raw'; readonly bootable: boolean }
  /** Another format, named for people, such as `a VMDK image`. */
  | { readonly kind: 'foreign'; readonly what: string };

/** Formats that would boot to nothing, or open further files, if they were used as raw. */
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

/** As QEMU detects it (7.2): comments and blank lines may come before the version. */
const VMDK_DESCRIPTOR = /^(?:#[^\n]*\n| *\r?\n)*version=[123]\r?\n/;

/**
 * Detects the format of an image file from its first bytes. Pure; accepts any bytes.
 *
 * Decide the format before any tool opens the file: a tool that guesses may open what the image names, and a VMDK descriptor or an
 * external data file of qcow2 can name any file of the host. This serves the message to the user and is not the protection: QEMU gets the format
 * that was decided here, right or wrong, and never guesses.
 */
export function readHeader(head: Buffer): ImageHeader {
  const text = head.toString('latin1');
  const { magic, version, encryption } = readFields(HEADER, head);
  if (magic === MAGIC) {
    if (version === 1) return { kind: 'foreign', what: 'an image of the obsolete format qcow version 1' };
    // A truncated header reads as zeros: the image tool refuses such a file.
    return { kind: 'qcow2', externalData: (incompatibleFeatures(head) & INCOMPATIBLE.externalData) !== 0, encrypted: encryption !== 0 };
  }
  const foreign = FOREIGN.find(([offset, signature]) => text.startsWith(signature, offset));
  if (foreign !== undefined) return { kind: 'foreign', what: foreign[2] };
  if (VMDK_DESCRIPTOR.test(text)) return { kind: 'foreign', what: 'a VMDK image' };
  return { kind: 'raw', bootable: text.startsWith('\x55\xaa', 510) || text.startsWith('CD001', 0x8001) };
}
