import type { Arch } from '../toolchain/arch.js';

/** An accelerator as QEMU names it. */
export type Accel = 'kvm' | 'hvf' | 'tcg';

/** A disk whose file exists. Its path may hold any character: it reaches QEMU as JSON. */
export interface DiskSpec {
  /** Absolute path. */
  readonly file: string;
  readonly format: 'qcow2' | 'raw';
  readonly readOnly: boolean;
}

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
  readonly disks: readonly DiskSpec[];
  readonly cdrom?: string;
  readonly firmware?: string;
  readonly kernel?: string;
  readonly initrd?: string;
  readonly append?: string;
  readonly network: NetworkMode;
  readonly ports: readonly PortForward[];
  /** Extra arguments, already screened by the policy. */
  readonly qemuArgs: readonly string[];
}
