import type { Inputs } from '../../inputs/parse.js';
import { defaultCpu } from '../../vm/platforms.js';
import type { Accel, DiskSpec, FirmwareSpec, PortForward, ShareSpec, VmSpec } from '../../vm/spec.js';

/** The parts of a VM that do not follow from the inputs alone. */
export interface Findings {
  readonly machine: string;
  readonly accel: Accel;
  readonly disks: readonly DiskSpec[];
  readonly shares: readonly ShareSpec[];
  readonly ports: readonly PortForward[];
  readonly firmware: FirmwareSpec | undefined;
  /** The directory of the seed for cloud-init. */
  readonly seed: string | undefined;
  /** The disk of the self-test guest, if that boots. */
  readonly selfTest: string | undefined;
}

/** Returns the VM that decides QEMU's command line. Pure. */
export function vmSpec(inputs: Inputs, { machine, accel, disks, shares, ports, firmware, seed, selfTest }: Findings): VmSpec {
  const { kernel, initrd, append, cdrom } = inputs;
  return {
    name: inputs.vm,
    arch: inputs.arch,
    machine,
    cpu: inputs.cpu ?? defaultCpu(inputs.arch),
    cpus: inputs.cpus,
    memoryBytes: inputs.memory,
    accel,
    disks,
    shares,
    network: inputs.network,
    ports,
    qemuArgs: inputs.qemuArgs,
    selfTest,
    kernel,
    initrd,
    append,
    cdrom,
    firmware,
    seed,
  };
}
