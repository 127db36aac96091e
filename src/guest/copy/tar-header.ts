/** The size of a block of a tar archive in bytes. Headers and contents are padded to whole blocks. */
const BLOCK = 512;
/** The longest name that fits into a header with its final NUL. */
const NAME_BYTES = 99;
const LARGEST_OCTAL = 8 ** 11 - 1;

/** One member of an archive. */
export interface TarMember {
  /** Relative, with `/` between its parts. */
  readonly name: string;
  readonly type: 'file' | 'directory' | 'link';
  /** Permission bits. */
  readonly mode: number;
  /** Bytes of content that follow. 0 except for files. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  /** The target of a link. */
  readonly target?: string;
}

const TYPE_FLAGS = { file: '0', directory: '5', link: '2' } as const;

/**
 * Encodes the blocks before a member's content. The owner is root.
 *
 * The format is GNU's, because busybox, toybox and GNU tar all read its long names. (busybox takes names in pax headers for the names of
 * the headers themselves.) Names are encoded in UTF-8.
 */
export function tarHeader(member: TarMember): Buffer {
  const name = Buffer.from(member.type === 'directory' ? `${member.name}/` : member.name);
  const target = Buffer.from(member.target ?? '');
  return Buffer.concat([
    ...(target.length > NAME_BYTES ? [longName('K', target)] : []),
    ...(name.length > NAME_BYTES ? [longName('L', name)] : []),
    block({ ...member, flag: TYPE_FLAGS[member.type] }, name, target),
  ]);
}

/** Returns the bytes that pad content of `size` bytes to whole blocks. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

/** The end of an archive. */
export const TAR_END: Buffer = Buffer.alloc(2 * BLOCK);

/** Encodes an extra member that contains the long name of the next one. */
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

/** Writes a size. From 8 GiB on it is a binary number with the first bit set. */
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
