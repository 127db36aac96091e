import { type DriverGuest, driverGuest, VIRTIO_PCI } from './driver-guest.js';

/** The package of the full kernel on Debian, and on Ubuntu. */
const KERNELS = ['linux-image-amd64', 'linux-image-generic'];

/** The modules for disks on all interfaces of maqet, in the order in which they are loaded. */
const MODULES = [
  ...VIRTIO_PCI,
  'virtio_blk',
  ...['scsi_common', 'scsi_mod', 'virtio_scsi'],
  ...['crct10dif_common', 'crct10dif_generic', 'crc-t10dif', 'crc64', 'crc64_rocksoft_generic', 'crc64-rocksoft', 't10-pi', 'sd_mod'],
  ...['libata', 'libahci', 'ahci'],
  ...['nvme-core', 'nvme'],
  ...['usb-common', 'usbcore', 'xhci-hcd', 'xhci-pci', 'usb-storage'],
];

/** A Linux with drivers for disks on every interface, and a root shell on its serial port. */
export function storageGuest(): Promise<DriverGuest> {
  return driverGuest('storage', MODULES, 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n', KERNELS);
}
