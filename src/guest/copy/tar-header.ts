/** A block of a tar archive, in bytes: headers and contents are padded to whole ones. */
const BLOCK = 512;
/** The longest name that a header holds with the NUL behind it. */
const NAME_BYTES = 99;
const LARGEST_OCTAL = 8 ** 11 - 1;

/** One member of an archive that is written. */
export interface TarMember {
  /** Relative, with `/` between its parts. */
  readonly name: string;
  readonly type: 'file' | 'folder' | 'link';
  /** Permission bits. */
  readonly mode: number;
  /** Bytes of content that follow; 0 for all but files. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  /** Where a link leads. */
  readonly target?: string;
}

const TYPE_FLAGS = { file: '0', folder: '5', link: '2' } as const;

/**
 * The blocks that stand before a member's content. The owner is root.
 *
 * The format is GNU's: the one whose long names busybox, toybox and GNU tar all read (busybox takes the names in pax headers
 * for those of the headers themselves). Names are bytes in UTF-8.
 */
export function tarHeader(member: TarMember): Buffer {
  const name = Buffer.from(member.type === 'folder' ? `${member.name}/` : member.name);
  const target = Buffer.from(member.target ?? '');
  return Buffer.concat([
    ...(target.length > NAME_BYTES ? [longName('K', target)] : []),
    ...(name.length > NAME_BYTES ? [longName('L', name)] : []),
    block({ ...member, flag: TYPE_FLAGS[member.type] }, name, target),
  ]);
}

/** What makes content of `size` bytes a whole number of blocks. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

/** What ends an archive. */
export const TAR_END: Buffer = Buffer.alloc(2 * BLOCK);

/** A member of its own that holds the name of the one that follows. */
function longName(flag: 'K' | 'L', name: Buffer): Buffer {
  const size = name.length + 1;
  const head = block({ mode: 0, size, mtime: 0, flag }, Buffer.from('././@LongLink'), Buffer.alloc(0));
  return Buffer.concat([head, name, Buffer.alloc(1), tarPadding(size)]);
}

function block(fields: { mode: number; size: number; mtime: number; flag: string }, name: Buffer, target: Buffer): Buffer {
  const bytes = Buffer.alloc(BLOCK);
  name.copy(bytes, 0, 0, NAME_BYTES);
  bytes.write(octal(fields.mode & 0o777, 7), 100);
  bytes.write(octal(0, 7), 108);
  bytes.write(octal(0, 7), 116);
  writeSize(bytes, fields.size);
  bytes.write(octal(Math.min(Math.max(0, Math.floor(fields.mtime)), LARGEST_OCTAL), 11), 136);
  bytes.write(`        ${fields.flag}`, 148);
  target.copy(bytes, 157, 0, NAME_BYTES);
  bytes.write('ustar  ', 257);
  bytes.write(
    octal(
      bytes.reduce((sum, byte) => sum + byte, 0),
      6,
    ),
    148,
  );
  bytes.writeUInt8(0, 154);
  return bytes;
}

/** Sizes of 8 GiB and more are a binary number with the first bit set. */
function writeSize(bytes: Buffer, size: number): void {
  if (size <= LARGEST_OCTAL) {
    bytes.write(octal(size, 11), 124);
    return;
  }
  bytes.writeUInt8(0x80, 124);
  bytes.writeBigUInt64BE(BigInt(size), 128);
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
