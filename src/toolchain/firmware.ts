import type { Deadline } from '../shared/deadline.js';
import type { Logger } from '../shared/logger.js';
import type { Arch, ManagerName } from './arch.js';
import { ToolchainError } from './errors.js';
import type { UefiFiles } from './firmware-descriptor.js';
import { type FirmwarePlaces, findUefi, firmwarePlaces } from './firmware-places.js';
import { type Host, systemHost } from './host.js';
import { installPackages } from './install.js';
import { findPackageManager } from './package-managers.js';

export type { UefiFiles } from './firmware-descriptor.js';

/** What UEFI is wanted for. */
export interface UefiRequest {
  readonly arch: Arch;
  /** The machine type, such as `pc-q35-6.2`. */
  readonly machine: string;
  /** Path of the emulator: firmware that lies beside it is looked for first. */
  readonly qemu?: string;
  /** May it be installed? */
  readonly install: boolean;
  readonly log: Logger;
  readonly deadline: Deadline;
}

/** The packages that hold UEFI. Facts: Debian 12 and 13, Ubuntu 24.04, Fedora 41, Arch, Alpine 3.21; Homebrew has it in QEMU's own. */
const PACKAGES: Partial<Readonly<Record<Arch, Partial<Record<ManagerName, string>>>>> = {
  x86_64: { 'apt-get': 'ovmf', dnf: 'edk2-ovmf', pacman: 'edk2-ovmf', apk: 'ovmf', brew: 'qemu' },
  i386: { 'apt-get': 'ovmf-ia32', dnf: 'edk2-ovmf-ia32', pacman: 'edk2-ovmf', brew: 'qemu' },
  aarch64: { 'apt-get': 'qemu-efi-aarch64', dnf: 'edk2-aarch64', pacman: 'edk2-aarch64', apk: 'aavmf', brew: 'qemu' },
  arm: { 'apt-get': 'qemu-efi-arm', dnf: 'edk2-arm', brew: 'qemu' },
  riscv64: { 'apt-get': 'qemu-efi-riscv64', dnf: 'edk2-riscv64', brew: 'qemu' },
};

/** The architectures that can start with UEFI. */
export const UEFI_ARCHES = Object.keys(PACKAGES) as readonly Arch[];

/**
 * Finds UEFI for a machine: by the descriptors that distributions install for QEMU, among the images that QEMU brings itself,
 * and last in a package that is installed for it. One without Secure Boot is preferred: it boots anything.
 *
 * @throws ToolchainError if there is none for that architecture, or none on this machine; InstallError if its package cannot be
 *   installed. Both name the package.
 * @throws CancelledError when the deadline's signal is aborted.
 */
export async function resolveUefi(
  request: UefiRequest,
  host: Host = systemHost(),
  places: FirmwarePlaces = firmwarePlaces(host.env, request.qemu),
): Promise<UefiFiles> {
  const { arch, machine, install, log, deadline } = request;
  const packages = PACKAGES[arch];
  if (packages === undefined) {
    throw new ToolchainError(`There is no UEFI for ${arch} guests.`, {
      remedy: `Leave \`firmware\` out, or name an image; UEFI is there for ${UEFI_ARCHES.join(', ')}.`,
    });
  }
  const found = findUefi(places, arch, machine);
  if (found !== undefined) return found;
  const manager = findPackageManager(host.env.PATH);
  const name = manager === undefined ? undefined : packages[manager.name];
  if (!install || manager === undefined || name === undefined) {
    const why = install ? 'there is no package that maqet could install' : '`install` is `false`';
    const how = manager !== undefined && name !== undefined ? `Run \`${manager.byHand([name])}\`` : `Install UEFI ${likeDebian(packages)}`;
    throw missing(request, `, and ${why}`, how);
  }
  await installPackages({ manager, packages: [name], log, deadline }, host);
  const installed = findUefi(places, arch, machine);
  if (installed === undefined) throw missing(request, ` although the package ${name} is installed`, 'Choose another `machine`');
  return installed;
}

function likeDebian(packages: Partial<Record<ManagerName, string>>): string {
  return `(on Debian and Ubuntu the package ${packages['apt-get']})`;
}

function missing({ arch, machine }: UefiRequest, circumstance: string, how: string): ToolchainError {
  return new ToolchainError(`No UEFI firmware for ${arch} guests on the machine ${machine} was found${circumstance}.`, {
    remedy: `${how}, or name an image with the \`firmware\` input.`,
  });
}
