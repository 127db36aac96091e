import { qemuArguments } from './args.js';
import { takesSlot } from './arguments/disks.js';
import { platformOf } from './platforms.js';
import type { DiskInterface, VmSpec } from './spec.js';

/** A machine has more disks on some interfaces than room for them. */
export interface DiskCrowd {
  /** The interfaces that share the room. */
  readonly interfaces: readonly DiskInterface[];
  /** How many disks the spec puts on them. */
  readonly disks: number;
  /** How many fit, besides the machine's other devices. */
  readonly room: number;
}

/** The most disks on one controller. QEMU adds hubs for USB by itself (7.2). */
const MOST_USB = 39;
const MOST_SCSI = 256;

/** The PCI slots that a machine leaves free, by its name (7.2). Other machines are not checked. */
const PCI_SLOTS: readonly (readonly [machine: RegExp, free: number])[] = [
  [/(^|-)q35(-|$)/, 30],
  [/^pc(-i440fx-|$)/, 30],
  [/^virt(-|$)/, 31],
  [/^pseries(-|$)/, 32],
  [/^malta$/, 14],
];

/** maqet's devices that take a slot. */
const PCI_DEVICE = /^(?:virtio-\w+-pci|vhost-user-fs-pci|pvpanic-pci|pcie-root-port|qemu-xhci|ich9-ahci|nvme|VGA)(?:,|$)/;

/**
 * Returns the interfaces with more disks than the machine has room for, as measured with QEMU 7.2, which then refuses to start.
 * Pure. Ignores extra arguments: QEMU decides where their devices go.
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

/** AHCI has six ports. Older controllers have two channels for two drives each. */
function idePlaces({ arch, machine }: VmSpec): number {
  return platformOf(arch).ide === 'added' || /(^|-)q35(-|$)/.test(machine) ? 6 : 4;
}

/** Returns how many slots of the PCI bus are left for disks. */
function freeSlots(spec: VmSpec, disks: number): number {
  const slots = PCI_SLOTS.find(([machine]) => machine.test(spec.machine))?.[1];
  if (slots === undefined || platformOf(spec.arch).transport !== 'pci') return Number.POSITIVE_INFINITY;
  const args = qemuArguments({ ...spec, qemuArgs: [] }, { platform: 'linux' });
  const devices = args.filter((value, index) => args[index - 1] === '-device' && PCI_DEVICE.test(value));
  return slots - (devices.length - disks);
}
