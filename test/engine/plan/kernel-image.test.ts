import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KERNEL_HEAD_BYTES, kernelDoubt, kernelProblem } from '../../../src/engine/plan/kernel-image.js';
import { worded } from '../../../src/shared/wording.js';
import { ARCHES, type Arch } from '../../../src/toolchain/arch.js';

/** The head of a kernel: zeros, with some bytes in them. */
function head(...parts: readonly (readonly [offset: number, bytes: string])[]): Buffer {
  const bytes = Buffer.alloc(KERNEL_HEAD_BYTES);
  for (const [offset, text] of parts) bytes.write(text, offset, 'latin1');
  return bytes;
}

function elf(machine: number, order: 'little' | 'big' = 'little'): Buffer {
  const bytes = head([0, `\x7fELF\x01${order === 'big' ? '\x02' : '\x01'}`]);
  if (order === 'big') bytes.writeUInt16BE(machine, 18);
  else bytes.writeUInt16LE(machine, 18);
  return bytes;
}

const X86: readonly Arch[] = ['x86_64', 'i386'];

describe('A kernel boots only its own architecture', () => {
  test.each<[string, readonly Arch[], Buffer]>([
    ['bzImage', X86, head([0x202, 'HdrS'])],
    ['x86 ELF', X86, elf(62)],
    ['i386 ELF', X86, elf(3)],
    ['arm64 Image', ['aarch64'], head([56, 'ARMd'])],
    ['arm64 Image in gzip', ['aarch64'], head([0, '\x1f\x8b\x08'])],
    ['arm64 EFI image in gzip', ['aarch64'], head([0, 'MZ\0\0zimg'], [24, 'gzip\0'])],
    ['arm64 EFI image in zstd', ['aarch64'], head([0, 'MZ\0\0zimg'], [24, 'zstd22'])],
    ['arm64 ELF', ['aarch64'], elf(183)],
    ['zImage', ['arm'], head([36, '\x18\x28\x6f\x01'])],
    ['ARM ELF', ['arm'], elf(40)],
    ['RISC-V Image', ['riscv64'], head([56, 'RSC\x05'])],
    ['RISC-V ELF', ['riscv64'], elf(243)],
    ['ppc64el ELF', ['ppc64'], elf(21)],
    ['ppc64 ELF', ['ppc64'], elf(21, 'big')],
    ['s390x image', ['s390x'], head([0x10008, 'S390EP'])],
    ['s390x ELF', ['s390x'], elf(22, 'big')],
    ['mips ELF', ['mips'], elf(8, 'big')],
    ['mipsel ELF', ['mipsel'], elf(8)],
    ['uImage', ['arm', 'aarch64', 'riscv64'], head([0, '\x27\x05\x19\x56'])],
  ])('%s: %j', (_name, arches, kernel) => {
    expect(ARCHES.filter((arch) => kernelProblem(kernel, arch) === undefined).sort()).toEqual([...arches].sort());
  });
});

describe('A kernel of another architecture', () => {
  test.each<[Arch, Buffer, string]>([
    [
      'x86_64',
      head([56, 'ARMd']),
      'is an Image for arm64, but the guest is x86_64; name a bzImage (vmlinuz), or an ELF or multiboot kernel for x86, or change `arch`',
    ],
    [
      'aarch64',
      head([0x202, 'HdrS']),
      'is a bzImage for x86, but the guest is aarch64; name an Image (vmlinuz) for arm64, also compressed with gzip, or an ELF file, or change `arch`',
    ],
    [
      'mipsel',
      elf(8, 'big'),
      'is an ELF file for big-endian MIPS, but the guest is mipsel; name a vmlinux or vmlinuz (ELF) for little-endian MIPS, or change `arch`',
    ],
    [
      'ppc64',
      elf(4711),
      'is an ELF file for an unknown architecture, but the guest is ppc64; name a vmlinux (ELF) for ppc64, or change `arch`',
    ],
  ])('is refused with the names of both architectures (%s)', (arch, kernel, problem) => {
    expect(worded(kernelProblem(kernel, arch) ?? '')).toBe(problem);
  });

  test('is accepted if it is also a kernel for this guest, as a bzImage that looks like another format', () => {
    expect(kernelProblem(head([0x202, 'HdrS'], [56, 'ARMd']), 'x86_64')).toBeUndefined();
  });
});

test('A file that is not a kernel is refused with its format.', () => {
  for (const arch of ARCHES) {
    expect(kernelProblem(head([0, 'hello']), arch)).toMatch(/^is not a kernel; name /);
    expect(kernelProblem(head([0, 'QFI\xfb']), arch)).toMatch(/is a qcow2 image/);
    expect(kernelProblem(head([0, '\x28\xb5\x2f\xfd']), arch)).toMatch(/compressed with zstd/);
  }
  expect(kernelProblem(head([0, '\x1f\x8b']), 'x86_64')).toMatch(/compressed with gzip/);
});

test('Any bytes of any length get an answer.', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.constantFrom(...ARCHES), fc.boolean(), (bytes, arch, isElf) => {
      const content = Buffer.from(bytes);
      if (isElf) content.write('\x7fELF', 'latin1');
      expect(['string', 'undefined']).toContain(typeof kernelProblem(content, arch));
    }),
  );
});

describe('A bzImage that is shorter than its header says', () => {
  /** Setup code of 4 + 1 sectors, and 1000 units of 16 bytes. */
  function header(version: number): Buffer {
    const made = Buffer.alloc(4096);
    made.write('HdrS', 0x202, 'latin1');
    made.writeUInt16LE(version, 0x206);
    made[0x1f1] = version === 0x20f ? 4 : 0;
    made.writeUInt32LE(1000, 0x1f4);
    return made;
  }

  test.each([0x20f, 0x200])('is doubtful, but QEMU loads it: protocol %d', (version) => {
    expect(kernelProblem(header(version), 'x86_64')).toBeUndefined();
    expect(kernelDoubt(header(version), 18_559)).toBe('has 18559 bytes, but its header says 18560; it seems to be cut off');
    expect(kernelDoubt(header(version), 18_560)).toBeUndefined();
  });

  test('is no other kernel', () => {
    expect(kernelDoubt(Buffer.from('\x7fELF'), 4)).toBeUndefined();
  });
});
