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
 * What the machine starts with, besides what it has of its own: what was asked for, or UEFI for a disk or CD on a machine that
 * has nothing else to start one with. A kernel needs none.
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
 * Makes it ready: the image that was named, or UEFI, with a copy of its variables for this VM alone.
 *
 * @throws ToolchainError if there is no UEFI for this machine and none can be installed.
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
