/** Every guest architecture that maqet can boot, for schemas and help texts. */
export const ARCHES = ['x86_64', 'i386', 'aarch64', 'arm', 'riscv64', 'ppc64', 's390x', 'mips', 'mipsel'] as const;

/** A guest architecture that maqet can boot. `ppc64` runs big- and little-endian kernels. */
export type Arch = (typeof ARCHES)[number];

/** Other names of the architectures: those of Debian, Docker, Node, GitHub's runners and `uname -m`. */
const ARCH_ALIASES: Readonly<Record<string, Arch>> = {
  amd64: 'x86_64',
  'x86-64': 'x86_64',
  x64: 'x86_64',
  i686: 'i386',
  i586: 'i386',
  ia32: 'i386',
  x86: 'i386',
  386: 'i386',
  arm64: 'aarch64',
  armhf: 'arm',
  armv7: 'arm',
  armv7l: 'arm',
  'arm/v7': 'arm',
  ppc64le: 'ppc64',
  ppc64el: 'ppc64',
};

/** Returns the name that maqet uses for an architecture that other tools call otherwise; any other text unchanged. */
export function canonicalArch(text: string): string {
  const name = text.toLowerCase();
  const known = ARCHES.find((arch) => arch === name);
  return known ?? (Object.hasOwn(ARCH_ALIASES, name) ? (ARCH_ALIASES[name] ?? text) : text);
}

/** The package managers that maqet can drive, in the order in which they are looked for. */
export const MANAGER_NAMES = ['apt-get', 'dnf', 'pacman', 'apk', 'brew'] as const;
export type ManagerName = (typeof MANAGER_NAMES)[number];

/** One of the two programs of a toolchain. */
export interface Program {
  /** The file name to look for on PATH. */
  readonly file: string;
  /** How its `--version` line starts: tells the emulator from the image tool, and both from anything else. */
  readonly banner: string;
  /** The package that contains it. Facts: Debian 12, Ubuntu 24.04, Fedora 41, Arch, Alpine 3.21, Homebrew. */
  readonly packages: Readonly<Record<ManagerName, string>>;
}

/** `qemu-img`, the same for every architecture. Whoever runs it takes its path from the resolved toolchain. */
export const IMAGE_TOOL: Program = {
  file: 'qemu-img',
  banner: 'qemu-img version',
  packages: { 'apt-get': 'qemu-utils', dnf: 'qemu-img', pacman: 'qemu-img', apk: 'qemu-img', brew: 'qemu' },
};

/**
 * The packages of the emulators for apt-get, dnf and pacman.
 *
 * apt-get: `qemu-system-s390x` and `qemu-system-riscv64` are real packages on some releases and names that
 * `qemu-system-misc` provides on others (Debian 12); apt-get installs either.
 */
const EMULATOR_PACKAGES: Readonly<Record<Arch, readonly [apt: string, dnf: string, pacman: string]>> = {
  x86_64: ['qemu-system-x86', 'qemu-system-x86-core', 'qemu-system-x86'],
  i386: ['qemu-system-x86', 'qemu-system-x86-core', 'qemu-system-x86'],
  aarch64: ['qemu-system-arm', 'qemu-system-aarch64-core', 'qemu-system-aarch64'],
  arm: ['qemu-system-arm', 'qemu-system-arm-core', 'qemu-system-arm'],
  riscv64: ['qemu-system-riscv64', 'qemu-system-riscv-core', 'qemu-system-riscv'],
  ppc64: ['qemu-system-ppc', 'qemu-system-ppc-core', 'qemu-system-ppc'],
  s390x: ['qemu-system-s390x', 'qemu-system-s390x-core', 'qemu-system-s390x'],
  mips: ['qemu-system-mips', 'qemu-system-mips-core', 'qemu-system-mips'],
  mipsel: ['qemu-system-mips', 'qemu-system-mips-core', 'qemu-system-mips'],
};

/** Returns the system emulator for an architecture. Alpine names the package after the program, Homebrew has one for all. */
export function emulatorFor(arch: Arch): Program {
  const [apt, dnf, pacman] = EMULATOR_PACKAGES[arch];
  const file = `qemu-system-${arch}`;
  return { file, banner: 'QEMU emulator version', packages: { 'apt-get': apt, dnf, pacman, apk: file, brew: 'qemu' } };
}

/** Returns true for the file name of an emulator for another architecture than `arch`. */
export function isOtherEmulator(fileName: string, arch: Arch): boolean {
  // `qemu-system-x86_64-microvm` is another build for x86_64, but `qemu-system-mipsel` is not one for mips.
  return fileName.startsWith('qemu-system-') && !new RegExp(`^qemu-system-${arch}(?![a-z0-9_])`).test(fileName);
}
