import semver from 'semver';
import type { Arch } from '../toolchain/arch.js';
import { platformOf } from './platforms.js';

/**
 * The machine type for an architecture on a QEMU of that version: fixed, so that the guest's hardware never drifts, where the
 * architecture has versioned types.
 */
export function defaultMachine(arch: Arch, qemuVersion: string): string {
  const { machines, machine } = platformOf(arch);
  return machines.find(([since]) => semver.gte(qemuVersion, since))?.[1] ?? machine;
}

/** The CPU model for an architecture, the same under every accelerator. */
export function defaultCpu(arch: Arch): string {
  return platformOf(arch).cpu;
}
