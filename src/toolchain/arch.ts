/** A guest architecture that maqet can boot. */
export type Arch = 'x86_64' | 'i386';

/** Every {@link Arch}, for schemas and help texts. */
export const ARCHES: readonly Arch[] = ['x86_64', 'i386'];

/** The package managers that maqet can drive, in the order in which they are looked for. */
export const MANAGER_NAMES = ['apt-get', 'dnf', 'pacman', 'apk', 'brew'] as const;
export type ManagerName = (typeof MANAGER_NAMES)[number];

/** One of the two programs of a toolchain. */
export interface Program {
  /** The file name that is looked for on PATH. */
  readonly file: string;
  /** How its `--version` line starts; tells the emulator from the image tool and both from anything else. */
  readonly banner: string;
  /** The package that holds it. Facts: Debian 12, Ubuntu 24.04, Fedora 41, Arch, Alpine 3.21, Homebrew. */
  readonly packages: Readonly<Record<ManagerName, string>>;
}

/** `qemu-img`, the same for every architecture. Everybody who runs it takes its path from the resolved toolchain. */
export const IMAGE_TOOL: Program = {
  file: 'qemu-img',
  banner: 'qemu-img version',
  packages: { 'apt-get': 'qemu-utils', dnf: 'qemu-img', pacman: 'qemu-img', apk: 'qemu-img', brew: 'qemu' },
};

const SYSTEM_BANNER = 'QEMU emulator version';

const EMULATORS: Readonly<Record<Arch, Program>> = {
  x86_64: {
    file: 'qemu-system-x86_64',
    banner: SYSTEM_BANNER,
    packages: {
      'apt-get': 'qemu-system-x86',
      dnf: 'qemu-system-x86-core',
      pacman: 'qemu-system-x86',
      apk: 'qemu-system-x86_64',
      brew: 'qemu',
    },
  },
  i386: {
    file: 'qemu-system-i386',
    banner: SYSTEM_BANNER,
    packages: {
      'apt-get': 'qemu-system-x86',
      dnf: 'qemu-system-x86-core',
      pacman: 'qemu-system-x86',
      apk: 'qemu-system-i386',
      brew: 'qemu',
    },
  },
};

/** The emulator of whole machines for an architecture. */
export function emulatorFor(arch: Arch): Program {
  return EMULATORS[arch];
}

/** True for a file name that belongs to the emulator of a different architecture than `arch`. */
export function isOtherEmulator(fileName: string, arch: Arch): boolean {
  return fileName.startsWith('qemu-system-') && !fileName.startsWith(EMULATORS[arch].file);
}
