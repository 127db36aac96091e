import { crc32, deflateRawSync } from 'node:zlib';

/** A file for an archive, optionally with false facts. */
export interface ZipMember {
  readonly name: string;
  readonly content: string | Buffer;
  /** False facts for the directory. */
  readonly told?: {
    readonly size?: number;
    readonly packed?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
  };
}

/** Makes a zip archive (PKWARE's APPNOTE 4.3) with exactly these members, whatever their names. */
export function zip(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const { local, data, entry } = encode(member, offset);
    parts.push(local, data);
    directory.push(entry);
    offset += local.length + data.length;
  }
  const bytes = Buffer.concat(directory).length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function encode({ name, content, told = {} }: ZipMember, offset: number): { local: Buffer; data: Buffer; entry: Buffer } {
  const plain = Buffer.from(content);
  const data = deflateRawSync(plain);
  const file = Buffer.from(name);
  const facts = { size: plain.length, packed: data.length, crc: crc32(plain), method: 8, flags: 0, ...told };
  // Both headers share the fields from the version needed to the length of the name.
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20);
  shared.writeUInt16LE(facts.flags, 2);
  shared.writeUInt16LE(facts.method, 4);
  shared.writeUInt32LE(facts.crc, 10);
  shared.writeUInt32LE(facts.packed, 14);
  shared.writeUInt32LE(facts.size, 18);
  shared.writeUInt16LE(file.length, 22);
  const signature = (value: number): Buffer => {
    const buffer = Buffer.alloc(4);
    buffer.writeUInt32LE(value);
    return buffer;
  };
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([signature(0x04034b50), shared, file]),
    data,
    entry: Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), shared, rest, file]),
  };
}
