import type { Json } from '../shared/json.js';
import { isPlainName } from '../shared/paths.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { Refusal } from './decision.js';
import { show } from './fields.js';

/** The transport and bus variants of virtio devices that reach nothing on the host but their back end. */
const VIRTIO = ['blk', 'net', 'scsi', 'serial', 'rng', 'balloon'].flatMap((kind) => [
  `virtio-${kind}-pci`,
  `virtio-${kind}-pci-transitional`,
  `virtio-${kind}-pci-non-transitional`,
  `virtio-${kind}-device`,
  `virtio-${kind}-ccw`,
]);

const words = (text: string): readonly string[] => text.split(' ');

/**
 * The drivers of plain emulated devices: each reaches nothing on the host but the back end that it is given.
 *
 * Left out on purpose: pass-through (`vfio-*`, `usb-host`, `scsi-block`, `scsi-generic`, `virtio-input-host*`), processes and
 * sockets of the host (`vhost-*`, `usb-redir`, `ivshmem-doorbell`, `x-pci-proxy-dev`), files (`loader`, `guest-loader`, `usb-mtp`,
 * `virtio-9p-*`, `ccid-card-*`, `u2f-*`), the GPU of the host (`*-gl*`), and every driver that is not named here.
 */
export const PLAIN_DRIVERS: ReadonlySet<string> = new Set([
  ...VIRTIO,
  ...words('virtio-gpu-pci virtio-gpu-device virtio-vga virtio-keyboard-pci virtio-mouse-pci virtio-tablet-pci virtio-mem-pci'),
  ...words('virtio-iommu-pci virtserialport virtconsole pc-dimm nvdimm vmcoreinfo vmgenid pvpanic pvpanic-pci edu pci-testdev'),
  ...words('isa-debug-exit i6300esb ib700'),
  ...words('e1000 e1000-82544gc e1000-82545em e1000e igb rtl8139 pcnet ne2k_pci ne2k_isa tulip vmxnet3 usb-net'),
  ...words('i82550 i82551 i82557a i82557b i82557c i82558a i82558b i82559a i82559b i82559c i82559er i82562 i82801'),
  ...words('nvme nvme-ns nvme-subsys ide-hd ide-cd scsi-hd scsi-cd floppy sd-card sdhci-pci isa-fdc isa-ide piix3-ide piix4-ide'),
  ...words('ich9-ahci am53c974 dc390 lsi53c810 lsi53c895a megasas megasas-gen2 mptsas1068 pvscsi'),
  ...words('usb-kbd usb-mouse usb-tablet usb-wacom-tablet usb-hub usb-storage usb-bot usb-uas usb-serial usb-audio usb-ccid'),
  ...words('qemu-xhci nec-usb-xhci usb-ehci pci-ohci piix3-usb-uhci piix4-usb-uhci ich9-usb-ehci1 ich9-usb-ehci2'),
  ...words('ich9-usb-uhci1 ich9-usb-uhci2 ich9-usb-uhci3 ich9-usb-uhci4 ich9-usb-uhci5 ich9-usb-uhci6'),
  ...words('pcie-root-port pcie-pci-bridge pci-bridge i82801b11-bridge ioh3420 x3130-upstream xio3130-downstream pxb pxb-pcie'),
  ...words('VGA secondary-vga bochs-display cirrus-vga isa-vga isa-cirrus-vga vmware-svga ati-vga qxl qxl-vga ramfb'),
  ...words('isa-serial pci-serial pci-serial-2x pci-serial-4x isa-debugcon isa-parallel vmmouse i8042'),
  ...words('intel-hda ich9-intel-hda hda-duplex hda-micro hda-output AC97 ES1370 sb16 adlib cs4231a gus'),
  ...words('intel-iommu amd-iommu ctucan_pci ipmi-bmc-sim isa-ipmi-kcs isa-ipmi-bt pci-ipmi-kcs pci-ipmi-bt'),
]);

/** Properties that name a back end: as safe as the back end is. */
const BACK_ENDS = new Set(
  words(
    'drive netdev chardev memdev iothread audiodev rng pmrdev lsadev cryptodev fsdev tpmdev throttle-group failover_pair_id subsys ' +
      'chardev1 chardev2 chardev3 chardev4',
  ),
);

/** Properties through which a device reaches the host: files, descriptors, host devices, secrets, display servers. */
const HOST_PROPERTIES = new Set([
  ...words('romfile file filename path mem-path rootdir dir evdev host hostbus hostaddr hostport hostdevice sysfsdev fd fds vhostfd'),
  ...words('vhostfds tapfd hidraw backend db cert1 cert2 cert3 socket server logfile script config-file kernel-file display'),
  ...words('password-secret secret key-secret data sdrfile frudatafile pcap spdm_port blob hostmem'),
]);

/** No slash and no backslash, so that no value can be a path, whatever the property. */
const SAFE_TEXT = /^[A-Za-z0-9 _.:,;@+=#*()'"-]{0,256}$/;

/** Returns true for the driver of a plain emulated device, which reaches the host through its back ends alone. */
export function isPlainDriver(driver: string): boolean {
  return PLAIN_DRIVERS.has(driver) || /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}-(?:x86_64|i386)-cpu$/.test(driver);
}

/** Tells whether a property may refer to the back end with this id. */
type OwnsBackEnd = (property: string, id: string) => boolean;

/**
 * Returns the objections to a device, given as the properties of `device_add` or `-device`. Every occurrence of a repeated property is
 * judged.
 */
export function deviceRefusals(properties: readonly (readonly [string, Json])[], ownsBackEnd: OwnsBackEnd): Refusal[] {
  const drivers = properties.filter(([name]) => name === 'driver').map(([, value]) => value);
  const refusals =
    drivers.length === 0 ? [{ reason: 'the `driver` is missing.', remedy: 'Name the driver.' }] : drivers.flatMap(driverRefusal);
  return [...refusals, ...properties.flatMap(([name, value]) => (name === 'driver' ? [] : propertyRefusal(name, value, ownsBackEnd)))];
}

function driverRefusal(driver: Json): Refusal[] {
  if (typeof driver === 'string' && isPlainDriver(driver)) return [];
  return [
    {
      reason: `the driver ${show(driver)} is not an allowed emulated device. Other drivers can reach files, devices or sockets of the host.`,
      remedy: 'Use a driver such as virtio-blk-pci, e1000e, usb-tablet or nvme. No setting allows other drivers.',
    },
  ];
}

/** Returns the objections to one property of a device. */
export function propertyRefusal(name: string, value: Json, ownsBackEnd: OwnsBackEnd): Refusal[] {
  const shown = `\`${oneLine(name, 60)}\``;
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)) {
    return [{ reason: `${shown} is not a valid property name.`, remedy: `Remove ${shown}.` }];
  }
  if (BACK_ENDS.has(name)) {
    if (typeof value === 'string' && isPlainName(value) && ownsBackEnd(name, value)) return [];
    return [
      {
        reason: `${shown} names ${show(value)}, but this VM has no such back end.`,
        remedy: 'Name a disk or network that was declared when the VM started.',
      },
    ];
  }
  if (HOST_PROPERTIES.has(name)) {
    return [
      {
        reason: `${shown} is ${show(value)}. It reaches a file, device or secret of the host.`,
        remedy: `Remove ${shown}. No setting allows it.`,
      },
    ];
  }
  if (isSafeValue(name, value)) return [];
  return [
    {
      reason: `${shown} is ${show(value)}, which is not a plain value or could be read as a path.`,
      remedy: `Use a number, a boolean or plain text for ${shown}.`,
    },
  ];
}

function isSafeValue(name: string, value: Json): boolean {
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint') return true;
  if (typeof value !== 'string') return false;
  return name === 'id' ? isPlainName(value) : SAFE_TEXT.test(value) && !value.includes('..');
}
