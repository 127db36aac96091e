import { type Platform, platformOf } from '../platforms.js';
import { CACHE_MODES, type DiskInterface, type DiskSpec, type VmSpec } from '../spec.js';
import { blockNode, imageNode } from './syntax.js';

/** The node name of the CD. No disk may have it. */
export const CDROM_NAME = 'cdrom0';

const SCSI = 'maqet-scsi';
const USB = 'maqet-usb';
const AHCI = 'maqet-ide';
const SEED = 'maqet_seed';

/** Adds controllers, the disks in their order, the CD, and last the seed, so that it does not change the disks' names in the guest. */
export function diskArguments(spec: VmSpec): string[] {
  const platform = platformOf(spec.arch);
  const ports = idePorts(spec, platform);
  return [
    ...controllers(spec, platform),
    // Boot order starts at 1: QEMU's boot ROM for a kernel takes 0, and 7.2 refuses to start if another device has it.
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

/** Returns true for a machine whose root bus is PCI Express: it accepts no device while it runs. */
function isExpress(machine: string): boolean {
  return /(^|-)(q35|virt)(-|$)/.test(machine);
}

/** Returns true if a disk on that interface takes a slot of the machine's PCI bus, for itself or for a hot-plug port. */
export function takesSlot({ machine }: Pick<VmSpec, 'machine'>, attached: DiskInterface): boolean {
  return attached === 'virtio' || attached === 'nvme' || (attached === 'none' && isExpress(machine));
}

/** Adds a port for a disk that is plugged in later. The port must exist from the start. */
function hotPlugSlot({ name, interface: attached }: DiskSpec, index: number): string[] {
  return attached === 'none' ? ['-device', `pcie-root-port,id=${name}-slot,chassis=${index + 1}`] : [];
}

function diskNode({ name, format, file, backing = [], readOnly, cache, discard = 'unmap' }: DiskSpec): string[] {
  const { direct, noFlush } = CACHE_MODES[cache ?? 'writeback'];
  return imageNode(name, [{ format, file }, ...backing], readOnly, { discard, cache: cache && { direct, 'no-flush': noFlush } });
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

/** Returns the properties of the next free IDE place at each call: QEMU 7.2 does not find a second one by itself. */
type IdePorts = () => string;

function idePorts({ machine }: VmSpec, { ide }: Platform): IdePorts {
  let next = 0;
  return () => {
    const place = next++;
    if (ide === 'added') return `bus=${AHCI}.${place},`;
    // q35 has AHCI, with one drive per bus. Older controllers have two.
    return /(^|-)q35(-|$)/.test(machine) ? `bus=ide.${place},` : `bus=ide.${place >> 1},unit=${place % 2},`;
  };
}

/** IDE where the machine has it: SeaBIOS boots it, and the kernels of a PC have its driver. All other machines have SCSI. */
function cdromArguments(file: string, bootIndex: number, { ide }: Platform, ports: IdePorts): string[] {
  const drive = ide === 'own' ? `ide-cd,${ports()}` : `scsi-cd,bus=${SCSI}.0,`;
  return [...imageNode(CDROM_NAME, [{ format: 'raw', file }], true), '-device', `${drive}drive=${CDROM_NAME},bootindex=${bootIndex}`];
}

/** cloud-init finds its seed by the label of the file system, which QEMU creates from the directory when it starts. */
function seedArguments(dir: string, { transport }: Platform): string[] {
  const node = { driver: 'vvfat', 'node-name': SEED, 'read-only': true, dir, label: 'CIDATA' };
  return [...blockNode(node), '-device', `virtio-blk-${transport},drive=${SEED},serial=cidata`];
}
