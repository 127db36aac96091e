import path from 'node:path';
import type { FirmwareChoice } from '../../inputs/boot.js';
import type { Inputs } from '../../inputs/parse.js';
import type { Deadline } from '../../shared/deadline.js';
import type { VmDirectory } from '../../state/layout.js';
import { copyVariables } from '../../storage/variables.js';
import { resolveUefi } from '../../toolchain/firmware.js';
import type { Toolchain } from '../../toolchain/resolve.js';
import { diskStarter } from '../../vm/platforms.js';
import type { FirmwareSpec } from '../../vm/spec.js';
import type { Environment } from '../context.js';

/**
 * Returns the firmware that the machine needs beside its built-in one: the one that the inputs name, or UEFI for a machine that cannot
 * boot a disk or CD without it. A kernel needs none.
 */
export function wantedFirmware({
  firmware,
  arch,
  kernel,
  image,
  cdrom,
  disks,
}: Inputs): Exclude<FirmwareChoice, { kind: 'own' }> | undefined {
  if (firmware !== undefined) return firmware.kind === 'own' ? undefined : firmware;
  const boots = image !== undefined || cdrom !== undefined || disks.length > 0;
  return boots && kernel === undefined && diskStarter(arch) === 'uefi' ? { kind: 'uefi' } : undefined;
}

/**
 * Prepares the firmware: the image that the inputs name, or UEFI with a copy of its variables for this VM.
 *
 * @throws ToolchainError if there is no UEFI for this machine, and it cannot be installed.
 */
export async function prepareFirmware(
  wanted: Exclude<FirmwareChoice, { kind: 'own' }>,
  { arch, install }: Inputs,
  found: { readonly machine: string; readonly toolchain: Toolchain },
  directory: VmDirectory,
  { log }: Environment,
  deadline: Deadline,
): Promise<FirmwareSpec> {
  if (wanted.kind === 'file') return { kind: 'bios', file: wanted.file };
  const { machine, toolchain } = found;
  const { code, variablesTemplate } = await resolveUefi({ arch, machine, qemu: toolchain.qemuSystem.path, install, log, deadline });
  const variables = path.join(directory.disks, 'uefi-variables.fd');
  await copyVariables(variablesTemplate, variables);
  return { kind: 'flash', code, variables };
}
