/** A PT_LOAD of a core to build. The test itself puts the bytes at `fileOffset`. */
export interface LoadEntry {
  physicalAddress: number;
  fileOffset: number;
  bytes: number;
}

/** The shape of a core to build, by default that of an x86-64 guest. */
export interface CoreShape {
  bits?: 32 | 64;
  endian?: 'little' | 'big';
  machine?: number;
  /** Counts the segments in section header 0, as for more than 65,534 of them. */
  extended?: boolean;
}

/** Builds the headers of an ELF core with a note and the given segments, which precede the memory in a QEMU dump. */
export function elfCore(
  loads: readonly LoadEntry[],
  { bits = 64, endian = 'little', machine = 62, extended = false }: CoreShape = {},
): Buffer {
  const wide = bits === 64;
  const [headerBytes, entryBytes, sectionBytes] = wide ? [64, 56, 64] : [52, 32, 40];
  const tableOffset = headerBytes + sectionBytes;
  const core = Buffer.alloc(tableOffset + entryBytes * (loads.length + 1));
  const half = (value: number, at: number): number => (endian === 'little' ? core.writeUInt16LE(value, at) : core.writeUInt16BE(value, at));
  const long = (value: number, at: number): number => (endian === 'little' ? core.writeUInt32LE(value, at) : core.writeUInt32BE(value, at));
  const word = (value: number, at: number): void => {
    if (!wide) long(value, at);
    else if (endian === 'little') core.writeBigUInt64LE(BigInt(value), at);
    else core.writeBigUInt64BE(BigInt(value), at);
  };
  core.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, endian === 'little' ? 1 : 2, 1]);
  half(4, 16);
  half(machine, 18);
  word(tableOffset, wide ? 32 : 28);
  word(headerBytes, wide ? 40 : 32);
  half(entryBytes, wide ? 54 : 42);
  half(extended ? 0xffff : loads.length + 1, wide ? 56 : 44);
  long(extended ? loads.length + 1 : 0, headerBytes + (wide ? 44 : 28));
  long(4, tableOffset);
  for (const [index, load] of loads.entries()) {
    const at = tableOffset + entryBytes * (index + 1);
    long(1, at);
    word(load.fileOffset, at + (wide ? 8 : 4));
    word(load.physicalAddress, at + (wide ? 24 : 12));
    word(load.bytes, at + (wide ? 32 : 16));
  }
  return core;
}
