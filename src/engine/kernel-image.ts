/** How much of a file {@link kernelProblem} looks at: multiboot headers lie in the first 8 KiB. */
export const KERNEL_HEAD_BYTES = 8192;

const ELF_MACHINE_386 = 3;
const ELF_MACHINE_X86_64 = 62;
const MULTIBOOT_MAGIC = 0x1badb002;

/** First bytes of files that are often taken for a kernel, and what to do with them. */
const NOT_A_KERNEL: readonly (readonly [magic: string, offset: number, problem: string])[] = [
  ['1f8b', 0, 'is compressed with gzip; unpack it, or name the vmlinuz'],
  ['28b52ffd', 0, 'is compressed with zstd; unpack it, or name the vmlinuz'],
  ['fd377a585a00', 0, 'is compressed with xz; unpack it, or name the vmlinuz'],
  ['41524d64', 56, 'is a kernel for arm64; name one for x86'],
  ['52534305', 56, 'is a kernel for RISC-V; name one for x86'],
  ['514649fb', 0, 'is a qcow2 image, no kernel; name it as `image`'],
];

/**
 * What keeps a file from being a kernel that QEMU loads on x86, or undefined for one that it does: a bzImage (`HdrS` at
 * 0x202 in the boot protocol of Linux), an x86 ELF file or a multiboot kernel. Pure.
 *
 * QEMU 7.2 takes a file of random bytes for a very old kernel and then runs it without a word.
 *
 * @param head - the first {@link KERNEL_HEAD_BYTES} of the file, or all of a shorter one.
 */
export function kernelProblem(head: Buffer): string | undefined {
  if (head.toString('latin1', 0x202, 0x206) === 'HdrS') return undefined;
  if (head.toString('latin1', 0, 4) === '\x7fELF') return elfProblem(head);
  if (hasMultibootHeader(head)) return undefined;
  const known = NOT_A_KERNEL.find(([magic, offset]) => head.toString('hex', offset, offset + magic.length / 2) === magic);
  return known?.[2] ?? 'is not a kernel; name a bzImage (vmlinuz), or an ELF or multiboot kernel for x86';
}

function elfProblem(head: Buffer): string | undefined {
  const machine = head.length >= 20 ? head.readUInt16LE(18) : 0;
  if (machine === ELF_MACHINE_386 || machine === ELF_MACHINE_X86_64) return undefined;
  return 'is an ELF file for another architecture; name a kernel for x86';
}

/** The magic number at a multiple of four bytes, with the checksum that makes it count. */
function hasMultibootHeader(head: Buffer): boolean {
  for (let at = 0; at + 12 <= head.length; at += 4) {
    if (head.readUInt32LE(at) !== MULTIBOOT_MAGIC) continue;
    const sum = MULTIBOOT_MAGIC + head.readUInt32LE(at + 4) + head.readUInt32LE(at + 8);
    if (sum % 2 ** 32 === 0) return true;
  }
  return false;
}
