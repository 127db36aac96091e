import path from 'node:path';
import { writeSelfTestDisk } from '../guest/selftest.js';
import type { Deadline } from '../shared/deadline.js';
import type { Logger } from '../shared/logger.js';
import { createOverlay } from '../storage/overlay.js';
import { probeImage } from '../storage/probe.js';
import type { VmFolder } from '../supervisor/folder.js';
import type { Toolchain } from '../toolchain/resolve.js';
import type { AcceleratorChoice } from '../vm/accelerator.js';
import { DEFAULT_CPU } from '../vm/defaults.js';
import type { DiskSpec, PortForward, VmSpec } from '../vm/spec.js';
import type { StopLimits } from '../vm/stop.js';
import type { Inputs } from './inputs.js';

/** True if the inputs name nothing to boot: then the embedded self-test guest boots. */
export function bootsSelfTest(inputs: Inputs): boolean {
  return [inputs.image, inputs.kernel, inputs.cdrom, inputs.firmware].every((file) => file === undefined);
}

/**
 * Makes the disks in the VM's folder. The image itself is never written to: the guest gets an overlay.
 *
 * @throws StorageError if the image is none.
 */
export async function prepareDisks(
  inputs: Inputs,
  toolchain: Toolchain,
  folder: VmFolder,
  deadline: Deadline,
  log: Logger,
): Promise<DiskSpec[]> {
  if (bootsSelfTest(inputs)) await writeSelfTestDisk(selfTestFile(folder));
  if (inputs.image === undefined) return [];
  const base = await probeImage(toolchain.qemuImg.path, inputs.image, deadline);
  if (base.guessed) log.notice(`Nothing in ${inputs.image} tells its format: it is used as a raw disk image.`);
  const file = path.join(folder.disks, 'disk0.qcow2');
  await createOverlay(toolchain.qemuImg.path, base, file, deadline);
  return [{ file, format: 'qcow2', readOnly: false }];
}

/** Everything that decides QEMU's command line, from the inputs and what was found out. */
export function vmSpec(
  inputs: Inputs,
  found: { machine: string; accel: AcceleratorChoice; disks: readonly DiskSpec[]; ports: readonly PortForward[] },
  folder: VmFolder,
): VmSpec {
  const { kernel, initrd, append, cdrom, firmware } = inputs;
  return {
    name: inputs.vm,
    arch: inputs.arch,
    machine: found.machine,
    cpu: inputs.cpu ?? DEFAULT_CPU,
    cpus: inputs.cpus,
    memoryBytes: inputs.memory,
    accel: found.accel.accel,
    disks: found.disks,
    network: inputs.network,
    ports: found.ports,
    qemuArgs: inputs.qemuArgs,
    ...(bootsSelfTest(inputs) ? { selfTest: selfTestFile(folder) } : {}),
    ...(kernel === undefined ? {} : { kernel }),
    ...(initrd === undefined ? {} : { initrd }),
    ...(append === undefined ? {} : { append }),
    ...(cdrom === undefined ? {} : { cdrom }),
    ...(firmware === undefined ? {} : { firmware }),
  };
}

/**
 * How long each way of stopping may take. The power button is for guests that have something to save; the self-test guest
 * has halted for good and would not see it.
 */
export function stopLimits(inputs: Inputs): StopLimits {
  const powerdownMs = inputs.image !== undefined ? 20_000 : bootsSelfTest(inputs) ? 0 : 1000;
  return { powerdownMs, quitMs: 5000, termMs: 5000 };
}

function selfTestFile(folder: VmFolder): string {
  return path.join(folder.disks, 'self-test.img');
}
