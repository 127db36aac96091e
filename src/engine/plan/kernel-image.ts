import { input } from '../../shared/wording.js';
import type { Arch } from '../../toolchain/arch.js';

/** How many bytes of a file {@link kernelProblem} reads. Multiboot headers are in the first 8 KiB, the magic of s390x just after 64 KiB. */
export const KERNEL_HEAD_BYTES = 66 * 1024;

/** A format of kernels, how to recognise it, and the guests that boot it. */
interface KernelForm {
  readonly name: string;
  readonly arches: readonly Arch[];
  readonly matches: (head: Buffer) => boolean;
}

const X86: readonly Arch[] = ['x86_64', 'i386'];

/** The formats are specified by the boot protocol of each architecture in the documentation of Linux. */
const FORMS: readonly KernelForm[] = [
  { name: 'a bzImage for x86', arches: X86, matches: (head) => textAt(head, 0x202, 'HdrS') },
  { name: 'an Image for arm64', arches: ['aarch64'], matches: (head) => textAt(head, 56, 'ARMd') },
  { name: 'an Image for RISC-V', arches: ['riscv64'], matches: (head) => textAt(head, 56, 'RSC\x05') },
  { name: 'a zImage for ARM', arches: ['arm'], matches: (head) => textAt(head, 36, '\x18\x28\x6f\x01') },
  { name: 'an image for s390x', arches: ['s390x'], matches: (head) => textAt(head, 0x10008, 'S390EP') },
  // QEMU unpacks this for arm64 since 8.0, and refuses a compression that it does not know.
  {
    name: 'a compressed EFI image',
    arches: ['aarch64'],
    matches: (head) => textAt(head, 0, 'MZ') && textAt(head, 4, 'zimg'),
  },
  { name: 'a uImage', arches: ['arm', 'aarch64', 'riscv64'], matches: (head) => textAt(head, 0, '\x27\x05\x19\x56') },
  { name: 'a multiboot kernel for x86', arches: X86, matches: hasMultibootHeader },
];

/** ELF machine numbers, with the guests that boot them. MIPS has one number for both byte orders. */
const ELF_MACHINES: Readonly<Record<number, { name: string; arches: readonly Arch[] }>> = {
  3: { name: 'x86', arches: X86 },
  62: { name: 'x86_64', arches: X86 },
  40: { name: 'ARM', arches: ['arm'] },
  183: { name: 'arm64', arches: ['aarch64'] },
  243: { name: 'RISC-V', arches: ['riscv64'] },
  21: { name: 'ppc64', arches: ['ppc64'] },
  20: { name: 'ppc', arches: ['ppc64'] },
  22: { name: 's390x', arches: ['s390x'] },
};
const ELF_MIPS = 8;

/** The formats of kernels for each architecture, for messages. */
const WANTED: Readonly<Record<Arch, string>> = {
  x86_64: 'a bzImage (vmlinuz), or an ELF or multiboot kernel for x86',
  i386: 'a bzImage (vmlinuz), or an ELF or multiboot kernel for x86',
  aarch64: 'an Image (vmlinuz) for arm64, also compressed with gzip, or an ELF file',
  arm: 'a zImage (vmlinuz) or an ELF file for ARM',
  riscv64: 'an Image (vmlinuz) or an ELF file for RISC-V',
  ppc64: 'a vmlinux (ELF) for ppc64',
  s390x: 'an image (vmlinuz) or an ELF file for s390x',
  mips: 'a vmlinux or vmlinuz (ELF) for big-endian MIPS',
  mipsel: 'a vmlinux or vmlinuz (ELF) for little-endian MIPS',
};

/** The first bytes of files that are often mistaken for a kernel, and their problem. */
const NOT_A_KERNEL: readonly (readonly [magic: string, problem: string])[] = [
  ['\x1f\x8b', 'is compressed with gzip; unpack it'],
  ['\x28\xb5\x2f\xfd', 'is compressed with zstd; unpack it'],
  ['\xfd7zXZ\0', 'is compressed with xz; unpack it'],
  ['QFI\xfb', `is a qcow2 image, not a kernel; set it as ${input('image')}`],
];

/**
 * Returns why QEMU cannot load a file as a kernel for guests of an architecture, or undefined if it can. Pure.
 *
 * QEMU runs a file of an unknown format as raw code, without an error (7.2 on x86, ARM and s390x).
 *
 * @param head - the first {@link KERNEL_HEAD_BYTES} of the file, or all of a shorter file.
 */
export function kernelProblem(head: Buffer, arch: Arch): string | undefined {
  // A bzImage that is also an EFI program has more than one format. One that fits is enough.
  const forms = FORMS.filter(({ matches }) => matches(head));
  if (forms.some(({ arches }) => arches.includes(arch))) return undefined;
  const [form] = forms;
  if (form !== undefined) return otherArchProblem(form.name, arch);
  if (textAt(head, 0, '\x7fELF')) return elfProblem(head, arch);
  // QEMU unpacks gzip only for arm64. The content is not checked.
  if (arch === 'aarch64' && textAt(head, 0, '\x1f\x8b')) return undefined;
  const known = NOT_A_KERNEL.find(([magic]) => textAt(head, 0, magic));
  return known?.[1] ?? `is not a kernel; name ${WANTED[arch]}`;
}

/**
 * Returns what is odd about a kernel that QEMU loads all the same, or undefined. Pure.
 *
 * @param size - of the whole file, in bytes.
 */
export function kernelDoubt(head: Buffer, size: number): string | undefined {
  if (head.length < 0x208 || !textAt(head, 0x202, 'HdrS')) return undefined;
  // The boot protocol of x86: sectors of the setup code, 0 for 4, and the rest in units of 16 bytes (32 bits since version 2.04).
  const setup = ((head[0x1f1] || 4) + 1) * 512;
  const rest = (head.readUInt16LE(0x206) >= 0x204 ? head.readUInt32LE(0x1f4) : head.readUInt16LE(0x1f4)) * 16;
  return size < setup + rest ? `has ${size} bytes, but its header says ${setup + rest}; it seems to be cut off` : undefined;
}

function otherArchProblem(what: string, arch: Arch): string {
  return `is ${what}, but the guest is ${arch}; name ${WANTED[arch]}, or change ${input('arch')}`;
}

function elfProblem(head: Buffer, arch: Arch): string | undefined {
  const isBigEndian = head[5] === 2;
  const machine = head.length >= 20 ? (isBigEndian ? head.readUInt16BE(18) : head.readUInt16LE(18)) : 0;
  const mips = { name: `${isBigEndian ? 'big' : 'little'}-endian MIPS`, arches: [isBigEndian ? 'mips' : 'mipsel'] as readonly Arch[] };
  const known = machine === ELF_MIPS ? mips : ELF_MACHINES[machine];
  if (known?.arches.includes(arch)) return undefined;
  return otherArchProblem(`an ELF file for ${known?.name ?? 'an unknown architecture'}`, arch);
}

function textAt(head: Buffer, offset: number, text: string): boolean {
  return head.toString('latin1', offset, offset + text.length) === text;
}

const MULTIBOOT_MAGIC = 0x1badb002;
const MULTIBOOT_BYTES = 8192;

/** Looks for the magic number at a multiple of four bytes, with a valid checksum. */
function hasMultibootHeader(head: Buffer): boolean {
  for (let at = 0; at + 12 <= Math.min(head.length, MULTIBOOT_BYTES); at += 4) {
    if (head.readUInt32LE(at) !== MULTIBOOT_MAGIC) continue;
    const sum = MULTIBOOT_MAGIC + head.readUInt32LE(at + 4) + head.readUInt32LE(at + 8);
    if (sum % 2 ** 32 === 0) return true;
  }
  return false;
}
