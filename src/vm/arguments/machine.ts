import { platformOf } from '../platforms.js';
import type { VmSpec } from '../spec.js';
import { firmwareProperties } from './boot.js';
import { memoryArguments, memoryProperties } from './shares.js';

/** More CPUs than this need the newer of ARM's interrupt controllers, whose number QEMU 7.2 does not choose by itself. */
const MOST_CPUS_OF_GIC2 = 8;

/** The machine itself: type, CPUs, memory, and what it does when the guest ends. */
export function machineArguments(spec: VmSpec): string[] {
  const properties = [`accel=${spec.accel}`, ...archProperties(spec), ...firmwareProperties(spec.firmware), ...memoryProperties(spec)];
  return [
    ...['-machine', [spec.machine, ...properties].join(',')],
    ...['-cpu', spec.cpu, '-smp', String(spec.cpus), '-m', `size=${spec.memoryBytes / 2 ** 20}M`],
    ...memoryArguments(spec),
    ...['-action', 'reboot=reset,shutdown=pause,panic=pause'],
  ];
}

function archProperties({ arch, machine, cpus }: VmSpec): string[] {
  if ((arch !== 'arm' && arch !== 'aarch64') || !/^virt(-|$)/.test(machine)) return [];
  return [
    // Kernels without LPAE, such as Debian's armmp, reach nothing above 4 GiB: neither RAM nor the PCI bus may be there.
    ...(arch === 'arm' ? ['highmem=off'] : []),
    ...(cpus > MOST_CPUS_OF_GIC2 ? ['gic-version=3'] : []),
  ];
}

/** Screen, news of a panic, and randomness. */
export function commonDevices({ arch }: VmSpec): string[] {
  const { extras, transport } = platformOf(arch);
  return [
    ...['-display', 'none', ...extras.flatMap((device) => ['-device', device])],
    ...['-object', 'rng-builtin,id=rng0', '-device', `virtio-rng-${transport},rng=rng0`],
  ];
}
