import type { FirmwareSpec, VmSpec } from '../spec.js';
import { fileNode } from './syntax.js';

const CODE = 'maqet_code';
const VARIABLES = 'maqet_variables';
const SELF_TEST = 'maqet_self_test';

/** Nodes whose content is part of the machine's state, so that a snapshot holds it: flash chips. */
export const STATE_NODES: readonly string[] = [VARIABLES];

/** What the machine starts with: firmware, a kernel, or the self-test guest's boot sector. */
export function bootArguments(spec: VmSpec): string[] {
  const named = (option: string, value: string | undefined): string[] => (value === undefined ? [] : [option, value]);
  return [
    ...firmwareArguments(spec.firmware),
    ...named('-kernel', spec.kernel),
    // As it is, commas too: QEMU 7.2 opens the whole text as one file for a Linux kernel (measured).
    ...named('-initrd', spec.initrd),
    ...named('-append', spec.append),
    ...(spec.selfTest === undefined ? [] : selfTestArguments(spec.selfTest)),
  ];
}

/** The properties of `-machine` that put flash images in place. */
export function firmwareProperties(firmware: FirmwareSpec | undefined): string[] {
  return firmware?.kind === 'flash' ? [`pflash0=${CODE}`, `pflash1=${VARIABLES}`] : [];
}

function firmwareArguments(firmware: FirmwareSpec | undefined): string[] {
  if (firmware === undefined) return [];
  if (firmware.kind === 'bios') return ['-bios', firmware.file];
  return [...fileNode(CODE, 'raw', firmware.code, true), ...fileNode(VARIABLES, 'raw', firmware.variables, false)];
}

/** The geometry is what SeaBIOS needs to boot a disk of one sector. */
function selfTestArguments(sector: string): string[] {
  const device = `virtio-blk-pci,drive=${SELF_TEST},bootindex=0,cyls=1,heads=1,secs=1`;
  return [...fileNode(SELF_TEST, 'raw', sector, true), '-device', device];
}
