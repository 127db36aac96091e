import type { FirmwareSpec, VmSpec } from '../spec.js';
import { memoryArguments, memoryProperties } from './shares.js';
import { imageNode } from './syntax.js';

const CODE = 'maqet_code';
const VARIABLES = 'maqet_variables';
const SELF_TEST = 'maqet_self_test';

/** The block nodes of flash chips: their content is part of the machine's state, so a snapshot includes it. */
export const STATE_NODES: readonly string[] = [VARIABLES];

/** Above this many CPUs, ARM needs the newer interrupt controller, which QEMU 7.2 does not choose by itself. */
const MOST_CPUS_OF_GIC2 = 8;

/** Describes the machine itself: type, CPUs, memory, and how it reacts when the guest ends. */
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
    // Kernels without LPAE, such as Debian's armmp, cannot address RAM or the PCI bus above 4 GiB.
    ...(arch === 'arm' ? ['highmem=off'] : []),
    ...(cpus > MOST_CPUS_OF_GIC2 ? ['gic-version=3'] : []),
  ];
}

function firmwareProperties(firmware: FirmwareSpec | undefined): string[] {
  return firmware?.kind === 'flash' ? [`pflash0=${CODE}`, `pflash1=${VARIABLES}`] : [];
}

/** The link that {@link initrdLink} describes, in the VM's directory. */
export const INITRD_LINK = 'initrd';

/**
 * Returns the path of an initrd that QEMU gets as the link {@link INITRD_LINK}, because it cannot be given as it is; undefined for any
 * other.
 *
 * For a multiboot kernel QEMU reads a list of files, in which a comma separates and a blank ends a name, and a comma can be doubled. For
 * any other kernel it takes the text as it is (measured with 7.2). No text means one file to both, so a harmless name stands for it.
 */
export function initrdLink({ initrd }: Pick<VmSpec, 'initrd'>): string | undefined {
  return initrd !== undefined && /[, ]/.test(initrd) ? initrd : undefined;
}

/** Names what the machine starts: firmware, a kernel, or the boot sector of the self-test guest. */
export function bootArguments(spec: VmSpec): string[] {
  const named = (option: string, value: string | undefined): string[] => (value === undefined ? [] : [option, value]);
  return [
    ...firmwareArguments(spec.firmware),
    ...named('-kernel', spec.kernel),
    ...named('-initrd', initrdLink(spec) === undefined ? spec.initrd : `../${INITRD_LINK}`),
    ...named('-append', spec.append),
    ...(spec.selfTest === undefined ? [] : selfTestArguments(spec.selfTest)),
  ];
}

function firmwareArguments(firmware: FirmwareSpec | undefined): string[] {
  if (firmware === undefined) return [];
  if (firmware.kind === 'bios') return ['-bios', firmware.file];
  const flash = (name: string, file: string, readOnly: boolean): string[] => imageNode(name, [{ format: 'raw', file }], readOnly);
  return [...flash(CODE, firmware.code, true), ...flash(VARIABLES, firmware.variables, false)];
}

/** SeaBIOS needs this geometry to boot a disk of one sector. */
function selfTestArguments(sector: string): string[] {
  const device = `virtio-blk-pci,drive=${SELF_TEST},bootindex=0,cyls=1,heads=1,secs=1`;
  return [...imageNode(SELF_TEST, [{ format: 'raw', file: sector }], true), '-device', device];
}
