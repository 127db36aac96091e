import type { Arch } from '../toolchain/arch.js';
import type { DiskInterface } from './spec.js';

/** Versioned names, newest first, each with the first QEMU that knows it. */
export type Versioned = readonly (readonly [since: string, name: string])[];

/** What the machine of one architecture is made of. Data: `args.ts` and its parts turn it into options. */
export interface Platform {
  /**
   * The machine types that maqet chooses from. QEMU keeps a versioned type for about six years: 6.2 covers every QEMU from
   * Ubuntu 22.04 on, 8.2 those to come. riscv64 and mips have none.
   */
  readonly machines: Versioned;
  /** What runs where QEMU is older than all of {@link machines}, and what a name without a version stands for. */
  readonly machine: string;
  /** The CPU model: `max`, which has all that the accelerator can give, where QEMU 7.2 has it. */
  readonly cpu: string;
  /** The suffix of virtio devices: on the PCI bus, or s390x's channel I/O. */
  readonly transport: 'pci' | 'ccw';
  /** The device of the first serial port in a Linux guest: for `console=` on the kernel's command line. */
  readonly console: string;
  /** Devices for a picture and for news of a panic. Only such as every QEMU has built in: no module of another package. */
  readonly extras: readonly string[];
  /** Where IDE disks go: controllers that the machine has itself, or one that is added; or there are none. */
  readonly ide: 'own' | 'added' | 'none';
  /** What boots a disk or CD where no kernel is named: the machine's own firmware, UEFI that has to be given to it, or nothing. */
  readonly starter: 'own' | 'uefi' | 'none';
}

const PC: Platform = {
  machines: [
    ['8.2.0', 'pc-q35-8.2'],
    ['6.2.0', 'pc-q35-6.2'],
  ],
  machine: 'q35',
  cpu: 'max',
  transport: 'pci',
  console: 'ttyS0',
  extras: ['VGA', 'pvpanic'],
  ide: 'own',
  starter: 'own',
};

const ARM_VIRT: Platform = {
  machines: [
    ['8.2.0', 'virt-8.2'],
    ['6.2.0', 'virt-6.2'],
  ],
  machine: 'virt',
  cpu: 'max',
  transport: 'pci',
  console: 'ttyAMA0',
  // A VGA's memory cannot be cached there as a guest expects it (QEMU's documentation of virt); UEFI draws on ramfb.
  extras: ['ramfb', 'pvpanic-pci'],
  ide: 'added',
  starter: 'uefi',
};

/** No ramfb: QEMU 7.2 refuses it on this machine. */
const RISCV_VIRT: Platform = { ...ARM_VIRT, machines: [], cpu: 'rv64', console: 'ttyS0', extras: ['pvpanic-pci'] };

const PSERIES: Platform = {
  machines: [
    ['8.2.0', 'pseries-8.2'],
    ['6.2.0', 'pseries-6.2'],
  ],
  machine: 'pseries',
  cpu: 'power9',
  transport: 'pci',
  console: 'hvc0',
  // No picture: with a screen, the firmware speaks there and not on the serial port. A panic is told by the hypervisor call.
  extras: [],
  ide: 'added',
  starter: 'own',
};

const CCW: Platform = {
  machines: [
    ['8.2.0', 's390-ccw-virtio-8.2'],
    ['6.2.0', 's390-ccw-virtio-6.2'],
  ],
  machine: 's390-ccw-virtio',
  cpu: 'max',
  transport: 'ccw',
  console: 'ttysclp0',
  // The machine itself tells of a guest that stopped for good.
  extras: [],
  ide: 'none',
  starter: 'own',
};

const MALTA: Platform = {
  machines: [],
  machine: 'malta',
  // With QEMU's default, 24Kf, a second CPU runs the same code as the first from reset on and the kernel does not come up (7.2).
  cpu: '34Kf',
  transport: 'pci',
  console: 'ttyS0',
  extras: ['pvpanic-pci'],
  ide: 'own',
  starter: 'none',
};

const PLATFORMS: Readonly<Record<Arch, Platform>> = {
  x86_64: PC,
  i386: PC,
  aarch64: ARM_VIRT,
  arm: ARM_VIRT,
  riscv64: RISCV_VIRT,
  ppc64: PSERIES,
  s390x: CCW,
  mips: MALTA,
  mipsel: MALTA,
};

/** The machine of an architecture. Measured with QEMU 7.2. */
export function platformOf(arch: Arch): Platform {
  return PLATFORMS[arch];
}

/** The device of the guest's first serial port, as Linux names it in `console=`. */
export function consoleDevice(arch: Arch): string {
  return PLATFORMS[arch].console;
}

/** The ways in which a disk can be attached to a guest of an architecture. NVMe and USB need a PCI bus. */
export function diskInterfaces(arch: Arch): DiskInterface[] {
  const { ide, transport } = PLATFORMS[arch];
  const onPci = transport === 'pci' ? (['nvme', 'usb'] as const) : [];
  return ['virtio', ...(ide === 'none' ? [] : (['ide'] as const)), 'scsi', ...onPci, 'none'];
}

/** What boots a disk or CD where no kernel is named: the machine's own firmware, UEFI that has to be given to it, or nothing. */
export function diskStarter(arch: Arch): Platform['starter'] {
  return PLATFORMS[arch].starter;
}

/** True if a screenshot of such a guest can be taken: the others have no screen. */
export function hasDisplay(arch: Arch): boolean {
  return PLATFORMS[arch].extras.some((device) => device === 'VGA' || device === 'ramfb');
}

/** True if there is an embedded guest that boots where nothing else is named. */
export function hasSelfTest(arch: Arch): boolean {
  return PLATFORMS[arch] === PC;
}
