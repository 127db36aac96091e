import { CACHE_MODES } from '../cache-modes.js';
import { type Platform, platformOf } from '../platforms.js';
import type { DiskInterface, DiskSpec, VmSpec } from '../spec.js';
import { blockNode, fileNode } from './syntax.js';

/** The node name of the CD. No disk may have it. */
export const CDROM_NAME = 'cdrom0';

const SCSI = 'maqet-scsi';
const USB = 'maqet-usb';
const AHCI = 'maqet-ide';
const SEED = 'maqet_seed';

/** Controllers, disks in their order, the CD, and last the seed, so that it does not change the names of the disks in the guest. */
export function diskArguments(spec: VmSpec): string[] {
  const platform = platformOf(spec.arch);
  const ports = idePorts(spec, platform);
  return [
    ...controllers(spec, platform),
    // Boot order from 1 on: 0 is taken by QEMU's own boot ROM when it loads a kernel (7.2 refuses to start otherwise).
    ...spec.disks.flatMap((disk, index) => [...diskNode(disk), ...diskDevice(disk, index, platform, ports)]),
    ...(spec.cdrom === undefined ? [] : cdromArguments(spec.cdrom, spec.disks.length + 1, platform, ports)),
    ...(spec.seed === undefined ? [] : seedArguments(spec.seed, platform)),
  ];
}

function controllers({ machine, disks, cdrom }: VmSpec, { transport, ide }: Platform): string[] {
  const used = new Set<DiskInterface>(disks.map((disk) => disk.interface));
  if (cdrom !== undefined && ide !== 'own') used.add('scsi');
  return [
    ...(used.has('ide') && ide === 'added' ? ['-device', `ich9-ahci,id=${AHCI}`] : []),
    ...(used.has('scsi') ? ['-device', `virtio-scsi-${transport},id=${SCSI}`] : []),
    ...(used.has('usb') ? ['-device', `qemu-xhci,id=${USB}`] : []),
    ...(isExpress(machine) ? disks.flatMap(hotPlugSlot) : []),
  ];
}

/** True for a machine whose own bus is PCI Express, which takes no device while it runs. */
function isExpress(machine: string): boolean {
  return /(^|-)(q35|virt)(-|$)/.test(machine);
}

/** True if a disk on that interface takes a slot of the machine's PCI bus: it is a device of its own, or a port for one. */
export function takesSlot({ machine }: Pick<VmSpec, 'machine'>, attached: DiskInterface): boolean {
  return attached === 'virtio' || attached === 'nvme' || (attached === 'none' && isExpress(machine));
}

/** A port into which a disk can be plugged later. It must be there from the start. */
function hotPlugSlot({ name, interface: attached }: DiskSpec, index: number): string[] {
  return attached === 'none' ? ['-device', `pcie-root-port,id=${name}-slot,chassis=${index + 1}`] : [];
}

function diskNode({ name, format, file, readOnly, cache, discard = 'unmap' }: DiskSpec): string[] {
  const { direct, noFlush } = CACHE_MODES[cache ?? 'writeback'];
  return fileNode(name, format, file, readOnly, { discard, ...(cache === undefined ? {} : { cache: { direct, 'no-flush': noFlush } }) });
}

function diskDevice({ name, interface: attached, cache }: DiskSpec, index: number, { transport }: Platform, ports: IdePorts): string[] {
  const caching = cache === undefined ? '' : `,write-cache=${CACHE_MODES[cache].writeCache ? 'on' : 'off'}`;
  const properties = `drive=${name},serial=${name},bootindex=${index + 1}${caching}`;
  switch (attached) {
    case 'virtio':
      return ['-device', `virtio-blk-${transport},${properties}`];
    case 'ide':
      return ['-device', `ide-hd,${ports()}${properties}`];
    case 'scsi':
      return ['-device', `scsi-hd,bus=${SCSI}.0,${properties}`];
    case 'nvme':
      return ['-device', `nvme,${properties}`];
    case 'usb':
      return ['-device', `usb-storage,bus=${USB}.0,${properties}`];
    case 'none':
      return [];
  }
}

/** Gives each IDE drive that asks the properties of the next free place: QEMU 7.2 finds no second one by itself. */
type IdePorts = () => string;

function idePorts({ machine }: VmSpec, { ide }: Platform): IdePorts {
  let next = 0;
  return () => {
    const place = next++;
    if (ide === 'added') return `bus=${AHCI}.${place},`;
    // q35 has AHCI, a drive to a bus; the older controllers have two.
    return /(^|-)q35(-|$)/.test(machine) ? `bus=ide.${place},` : `bus=ide.${place >> 1},unit=${place % 2},`;
  };
}

/** SeaBIOS boots an IDE drive, and a PC's kernels have its driver; where the machine has no IDE, all have SCSI. */
function cdromArguments(file: string, bootIndex: number, { ide }: Platform, ports: IdePorts): string[] {
  const drive = ide === 'own' ? `ide-cd,${ports()}` : `scsi-cd,bus=${SCSI}.0,`;
  return [...fileNode(CDROM_NAME, 'raw', file, true), '-device', `${drive}drive=${CDROM_NAME},bootindex=${bootIndex}`];
}

/** cloud-init finds its seed by the label of the file system; QEMU makes that of the folder as it is when it starts. */
function seedArguments(dir: string, { transport }: Platform): string[] {
  const node = { driver: 'vvfat', 'node-name': SEED, 'read-only': true, dir, label: 'CIDATA' };
  return [...blockNode(node), '-device', `virtio-blk-${transport},drive=${SEED},serial=cidata`];
}
