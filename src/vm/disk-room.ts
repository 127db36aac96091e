import { qemuArguments } from './args.js';
import { takesSlot } from './arguments/disks.js';
import { platformOf } from './platforms.js';
import type { DiskInterface, VmSpec } from './spec.js';

/** More disks than a machine has room for. */
export interface DiskCrowd {
  /** The interfaces that share the room. */
  readonly interfaces: readonly DiskInterface[];
  /** How many disks are to be on them. */
  readonly disks: number;
  /** How many fit, besides the machine's other devices. */
  readonly room: number;
}

/** On one controller; the disks behind USB's are on hubs that QEMU adds by itself (7.2). */
const MOST_USB = 39;
const MOST_SCSI = 256;

/** Slots of the bus that the machine itself leaves free, by the machine's name (7.2). Of another machine nothing is known. */
const PCI_SLOTS: readonly (readonly [machine: RegExp, free: number])[] = [
  [/(^|-)q35(-|$)/, 30],
  [/^pc(-i440fx-|$)/, 30],
  [/^virt(-|$)/, 31],
  [/^pseries(-|$)/, 32],
  [/^malta$/, 14],
];

/** The devices of maqet's that take a slot of their own. */
const PCI_DEVICE = /^(?:virtio-\w+-pci|vhost-user-fs-pci|pvpanic-pci|pcie-root-port|qemu-xhci|ich9-ahci|nvme|VGA)(?:,|$)/;

/**
 * The interfaces that are to have more disks than the machine has room for, as measured with QEMU 7.2, which refuses to start then.
 * Pure. Extra arguments are left out: where their devices go is for QEMU to say.
 */
export function crowdedInterfaces(spec: VmSpec): DiskCrowd[] {
  const used = (...interfaces: DiskInterface[]): number => spec.disks.filter((disk) => interfaces.includes(disk.interface)).length;
  const own = platformOf(spec.arch).ide === 'own';
  const cd = spec.cdrom === undefined ? 0 : 1;
  const slotted = spec.disks.filter((disk) => takesSlot(spec, disk.interface));
  const crowds: DiskCrowd[] = [
    { interfaces: ['ide'], disks: used('ide'), room: idePlaces(spec) - (own ? cd : 0) },
    { interfaces: ['scsi'], disks: used('scsi'), room: MOST_SCSI - (own ? 0 : cd) },
    { interfaces: ['usb'], disks: used('usb'), room: MOST_USB },
    { interfaces: [...new Set(slotted.map((disk) => disk.interface))], disks: slotted.length, room: freeSlots(spec, slotted.length) },
  ];
  return crowds.filter(({ disks, room }) => disks > 0 && disks > room);
}

/** AHCI has six ports; the controllers before it had two channels for two drives each. */
function idePlaces({ arch, machine }: VmSpec): number {
  return platformOf(arch).ide === 'added' || /(^|-)q35(-|$)/.test(machine) ? 6 : 4;
}

/** Slots of the PCI bus that the devices other than disks leave. */
function freeSlots(spec: VmSpec, disks: number): number {
  const slots = PCI_SLOTS.find(([machine]) => machine.test(spec.machine))?.[1];
  if (slots === undefined || platformOf(spec.arch).transport !== 'pci') return Number.POSITIVE_INFINITY;
  const args = qemuArguments({ ...spec, qemuArgs: [] }, { platform: 'linux' });
  const devices = args.filter((value, index) => args[index - 1] === '-device' && PCI_DEVICE.test(value));
  return slots - (devices.length - disks);
}
