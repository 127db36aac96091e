import { writeFile } from 'node:fs/promises';

/** The behaviour of a tiny kernel. */
export interface TinyKernel {
  /** Latin-1 text without NUL, printed on COM1 byte for byte. */
  readonly says: string;
  /** Tells QEMU's pvpanic device that the guest has panicked, after the text. */
  readonly panics?: boolean;
}

/** The load address: the first above the first MiB. */
const BASE = 0x10_0000;
const MULTIBOOT_MAGIC = 0x1bad_b002;
/** The header contains the addresses, so the kernel needs no ELF. */
const WITH_ADDRESSES = 0x1_0000;
const HEADER_BYTES = 32;

/** `cld`, then for each byte at ESI until a NUL: wait until the port can take one (0x3fd, bit 5), write it to 0x3f8. */
const PRINT = 'fc ac 84c0 7414 88c3 66bafd03 ec a820 74fb 66baf803 88d8 ee ebe7';
/** Writes 1, "guest has panicked", to the port of the pvpanic device. */
const PANIC = '66ba0505 b001 ee';
/** Disables interrupts and halts for ever. */
const HALT = 'fa f4 ebfd';

/**
 * Returns a multiboot kernel that prints its text within a tenth of a second, for tests that need an exact output or an exact end
 * rather than a whole Linux. The text stays in its memory.
 */
function tinyKernel({ says, panics = false }: TinyKernel): Buffer {
  const code = Buffer.from([PRINT, panics ? PANIC : '', HALT].join('').replaceAll(' ', ''), 'hex');
  const loadText = Buffer.alloc(5, 0xbe); // mov esi, imm32
  loadText.writeUInt32LE(BASE + HEADER_BYTES + loadText.length + code.length, 1);
  return Buffer.concat([header(), loadText, code, Buffer.from(says, 'latin1'), Buffer.alloc(1)]);
}

/** Writes such a kernel to `file`. @returns the path. */
export async function writeTinyKernel(file: string, kernel: TinyKernel): Promise<string> {
  await writeFile(file, tinyKernel(kernel));
  return file;
}

/** Load address and entry. An end of 0 means the whole file (multiboot 0.6.96, 3.1.3). */
function header(): Buffer {
  const words = [MULTIBOOT_MAGIC, WITH_ADDRESSES, -(MULTIBOOT_MAGIC + WITH_ADDRESSES), BASE, BASE, 0, 0, BASE + HEADER_BYTES];
  return Buffer.from(Int32Array.from(words).buffer);
}
