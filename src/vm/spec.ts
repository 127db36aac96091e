import type { Arch } from '../toolchain/arch.js';
import type { CacheMode } from './cache-modes.js';

/** An accelerator as QEMU names it. */
export type Accel = 'kvm' | 'hvf' | 'tcg';

/** How a disk is attached. `none` leaves it without a device, for a later `device_add`. */
export type DiskInterface = 'virtio' | 'ide' | 'scsi' | 'nvme' | 'usb' | 'none';

/** What becomes of what a guest discards: `unmap` gives the space back to the host, `ignore` keeps it. */
export type DiscardMode = 'unmap' | 'ignore';

/** A disk whose file exists. Its path may hold any character: it reaches QEMU as JSON. */
export interface DiskSpec {
  /** Node name in QEMU, and the disk's serial number in the guest: `[a-z][a-z0-9-]{0,19}`, unique, none of QEMU's own (`cdrom0`). */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  readonly format: 'qcow2' | 'raw';
  readonly readOnly: boolean;
  readonly interface: DiskInterface;
  /** `writeback` if left out. */
  readonly cache?: CacheMode;
  /** `unmap` if left out. */
  readonly discard?: DiscardMode;
}

/** What 9p makes of the owners and modes that the guest gives to files, in QEMU's words. */
export const SECURITY_MODELS = ['none', 'passthrough', 'mapped-xattr', 'mapped-file'] as const;

/** One of {@link SECURITY_MODELS}. */
export type SecurityModel = (typeof SECURITY_MODELS)[number];

/** A folder of the host that the guest can mount: over 9p, or over virtiofs where a {@link ShareSpec.socket} is named. */
export interface ShareSpec {
  /** Absolute path, without links. */
  readonly path: string;
  /** The name by which the guest mounts it, `[A-Za-z0-9_-]{1,31}`. */
  readonly tag: string;
  readonly readOnly: boolean;
  /** Of 9p; `none` if left out. */
  readonly securityModel?: SecurityModel;
  /** File name, in the VM's folder, of the socket at which the daemon of this share listens. With it the share is virtiofs. */
  readonly socket?: string;
}

/** What the machine starts with instead of its own firmware. */
export type FirmwareSpec =
  /** One image, for `-bios`. */
  | { readonly kind: 'bios'; readonly file: string }
  /** UEFI in two flash chips: the code, read-only, and the variables, a copy of this VM's own. Both raw. */
  | { readonly kind: 'flash'; readonly code: string; readonly variables: string };

/** A port of the host's loopback that leads to a port of the guest. */
export interface PortForward {
  readonly protocol: 'tcp' | 'udp';
  /** Host port, 1–65535. Always on 127.0.0.1. */
  readonly host: number;
  /** Guest port, 1–65535. */
  readonly guest: number;
}

/** How the guest reaches a network: QEMU's user-mode NAT, the same with no way out, or none. */
export type NetworkMode = 'user' | 'isolated' | 'none';

/**
 * All that decides QEMU's command line: plain data, complete, every path absolute and every port chosen.
 * {@link qemuArguments} turns it into arguments; nothing is looked up on the way.
 */
export interface VmSpec {
  readonly name: string;
  readonly arch: Arch;
  /** A versioned machine type such as `pc-q35-6.2`, so that a newer QEMU shows the guest the same hardware. */
  readonly machine: string;
  readonly cpu: string;
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly accel: Accel;
  /** The embedded self-test guest's boot sector, when that is what boots. */
  readonly selfTest?: string;
  /** The first one is booted from. */
  readonly disks: readonly DiskSpec[];
  readonly shares: readonly ShareSpec[];
  /** A folder that the guest sees as a read-only FAT disk with the label CIDATA: cloud-init's NoCloud seed. */
  readonly seed?: string;
  readonly cdrom?: string;
  readonly firmware?: FirmwareSpec;
  readonly kernel?: string;
  readonly initrd?: string;
  readonly append?: string;
  readonly network: NetworkMode;
  readonly ports: readonly PortForward[];
  /** Extra arguments, already screened by the policy. */
  readonly qemuArgs: readonly string[];
}
