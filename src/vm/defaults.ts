import semver from 'semver';
import type { Arch } from '../toolchain/arch.js';

/**
 * Versioned machine types, newest first, each with the first QEMU that knows it.
 *
 * QEMU keeps a versioned type for about six years: 6.2 covers every QEMU from Ubuntu 22.04 on, 8.2 those to come.
 */
const Q35: readonly (readonly [since: string, machine: string])[] = [
  ['8.2.0', 'pc-q35-8.2'],
  ['6.2.0', 'pc-q35-6.2'],
];
const FALLBACK = 'q35';

const MACHINES: Readonly<Record<Arch, typeof Q35>> = { x86_64: Q35, i386: Q35 };

/** The machine type for an architecture on a QEMU of that version: fixed, so that the guest's hardware never drifts. */
export function defaultMachine(arch: Arch, qemuVersion: string): string {
  return MACHINES[arch].find(([since]) => semver.gte(qemuVersion, since))?.[1] ?? FALLBACK;
}

/** `max` has all that the accelerator can give the guest, under TCG as under KVM. */
export const DEFAULT_CPU = 'max';
