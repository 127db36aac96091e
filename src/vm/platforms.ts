import semver from 'semver';
import type { Arch } from '../toolchain/arch.js';
import type { DiskInterface } from './spec.js';

/** Versioned names, newest first, each with the first QEMU version that has it. */
type Versioned = readonly (readonly [since: string, name: string])[];

/** The machine of one architecture. Data: `args.ts` and its parts turn it into options. */
export interface Platform {
  /**
   * The machine types that maqet chooses from. QEMU keeps a versioned type for about six years: 6.2 covers every QEMU from
   * Ubuntu 22.04 on, 8.2 later ones. riscv64 and mips have none.
   */
  readonly machines: Versioned;
  /** The type for a QEMU that is older than all of {@link machines}, without a version. */
  readonly machine: string;
  /** The CPU model: `max`, with every feature of the accelerator, where QEMU 7.2 has it. */
  readonly cpu: string;
  /** The suffix of virtio devices: on the PCI bus, or s390x's channel I/O. */
  readonly transport: 'pci' | 'ccw';
  /** The first serial port in a Linux guest, for `console=` on the kernel's command line. */
  readonly console: string;
  /** A screen and a panic device. Only devices that every QEMU has built in, without modules from other packages. */
  readonly extras: readonly string[];
  /** The IDE controllers: the machine's own, one that maqet adds, or none. */
  readonly ide: 'own' | 'added' | 'none';
  /** The firmware that boots a disk or CD if no kernel is named: the machine's own, UEFI that maqet adds, or none. */
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
  // The memory of a VGA cannot be cached there as guests expect (QEMU's documentation of virt). UEFI draws on ramfb.
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
  // With a screen, the firmware would use it in place of the serial port. The hypervisor call reports a panic.
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
  // The machine itself reports a guest that has stopped for good.
  extras: [],
  ide: 'none',
  starter: 'own',
};

const MALTA: Platform = {
  machines: [],
  machine: 'malta',
  // Not QEMU's default, 24Kf: a second CPU would run the first one's code from reset on, and the kernel does not boot (7.2).
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

/** Returns the machine of an architecture. Measured with QEMU 7.2. */
export function platformOf(arch: Arch): Platform {
  return PLATFORMS[arch];
}

/**
 * Returns the machine type for an architecture on a QEMU of that version. It is versioned where the architecture has versioned
 * types, so that the guest's hardware never drifts.
 */
export function defaultMachine(arch: Arch, qemuVersion: string): string {
  const { machines, machine } = platformOf(arch);
  return machines.find(([since]) => semver.gte(qemuVersion, since))?.[1] ?? machine;
}

/** Returns the CPU model for an architecture, the same under every accelerator. */
export function defaultCpu(arch: Arch): string {
  return platformOf(arch).cpu;
}

/** Returns the device of the guest's first serial port, as Linux names it in `console=`. */
export function consoleDevice(arch: Arch): string {
  return PLATFORMS[arch].console;
}

/** Returns the disk interfaces of an architecture. NVMe and USB need a PCI bus. */
export function diskInterfaces(arch: Arch): DiskInterface[] {
  const { ide, transport } = PLATFORMS[arch];
  const onPci = transport === 'pci' ? (['nvme', 'usb'] as const) : [];
  return ['virtio', ...(ide === 'none' ? [] : (['ide'] as const)), 'scsi', ...onPci, 'none'];
}

/** Returns what boots a disk or CD if no kernel is named, see {@link Platform.starter}. */
export function diskStarter(arch: Arch): Platform['starter'] {
  return PLATFORMS[arch].starter;
}

/** Returns true if a guest of that architecture has a screen, so that a screenshot can be taken. */
export function hasDisplay(arch: Arch): boolean {
  return PLATFORMS[arch].extras.some((device) => device === 'VGA' || device === 'ramfb');
}

/** Returns true if maqet embeds a self-test guest for that architecture. */
export function hasSelfTest(arch: Arch): boolean {
  return PLATFORMS[arch] === PC;
}
