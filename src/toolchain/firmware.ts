import type { Deadline } from '../shared/deadline.js';
import type { Logger } from '../shared/logger.js';
import { input } from '../shared/wording.js';
import type { Arch, ManagerName } from './arch.js';
import { ToolchainError } from './errors.js';
import { type FirmwarePlaces, findUefi, firmwarePlaces, type UefiFiles } from './firmware-search.js';
import { type Host, systemHost } from './host.js';
import { installPackages } from './install.js';
import { findPackageManager } from './package-managers.js';

export type { UefiFiles } from './firmware-search.js';

/** The machine to find UEFI for. */
export interface UefiRequest {
  readonly arch: Arch;
  /** The machine type, such as `pc-q35-6.2`. */
  readonly machine: string;
  /** Path of the emulator: firmware beside it comes first. */
  readonly qemu?: string;
  /** Whether packages may be installed. */
  readonly install: boolean;
  readonly log: Logger;
  readonly deadline: Deadline;
}

/** The packages that contain UEFI. Facts: Debian 12 and 13, Ubuntu 24.04, Fedora 41, Arch, Alpine 3.21. Homebrew's `qemu` has it. */
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
 * Finds UEFI for a machine: by the descriptors that distributions install for QEMU, then among the images that come with QEMU,
 * then by installing a package. Prefers one without Secure Boot, which boots anything.
 *
 * @throws ToolchainError if there is no UEFI for that architecture or on this machine; InstallError if its package cannot be
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
      remedy: `Leave out ${input('firmware')}, or name an image. UEFI exists for ${UEFI_ARCHES.join(', ')}.`,
    });
  }
  const found = findUefi(places, arch, machine);
  if (found !== undefined) return found;
  const manager = findPackageManager(host.env['PATH']);
  const name = manager === undefined ? undefined : packages[manager.name];
  if (!install || manager === undefined || name === undefined) {
    const why = install ? 'maqet knows no package to install' : `${input('install')} is \`false\``;
    const debian = `Install UEFI (on Debian and Ubuntu the package ${packages['apt-get']})`;
    const how = manager !== undefined && name !== undefined ? `Run \`${manager.byHand([name])}\`` : debian;
    throw uefiMissingError(request, `, and ${why}`, how);
  }
  await installPackages({ manager, packages: [name], log, deadline }, host);
  const installed = findUefi(places, arch, machine);
  if (installed === undefined) {
    throw uefiMissingError(request, ` although the package ${name} is installed`, `Choose another ${input('machine')}`);
  }
  return installed;
}

function uefiMissingError({ arch, machine }: UefiRequest, circumstance: string, how: string): ToolchainError {
  return new ToolchainError(`No UEFI firmware found for ${arch} guests on the machine ${machine}${circumstance}.`, {
    remedy: `${how}, or name an image with ${input('firmware')}.`,
  });
}
