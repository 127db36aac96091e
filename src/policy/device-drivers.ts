/** Transport and bus variants of the virtio devices that have no part on the host but their back end. */
const VIRTIO = ['blk', 'net', 'scsi', 'serial', 'rng', 'balloon'].flatMap((kind) => [
  `virtio-${kind}-pci`,
  `virtio-${kind}-pci-transitional`,
  `virtio-${kind}-pci-non-transitional`,
  `virtio-${kind}-device`,
  `virtio-${kind}-ccw`,
]);

/**
 * The drivers of plain emulated devices: all they can reach on the host is the back end that they are given.
 *
 * Left out on purpose: pass-through (`vfio-*`, `usb-host`, `scsi-block`, `scsi-generic`, `virtio-input-host*`), processes and
 * sockets of the host (`vhost-*`, `usb-redir`, `ivshmem-doorbell`, `x-pci-proxy-dev`), files (`loader`, `guest-loader`, `usb-mtp`,
 * `virtio-9p-*`, `ccid-card-*`, `u2f-*`), the host's GPU (`*-gl*`), and whatever is not named here.
 */
export const PLAIN_DRIVERS: ReadonlySet<string> = new Set([
  ...VIRTIO,
  ...'virtio-gpu-pci virtio-gpu-device virtio-vga virtio-keyboard-pci virtio-mouse-pci virtio-tablet-pci virtio-mem-pci virtio-iommu-pci'.split(
    ' ',
  ),
  ...'virtserialport virtconsole pc-dimm nvdimm vmcoreinfo vmgenid pvpanic pvpanic-pci edu pci-testdev isa-debug-exit i6300esb ib700'.split(
    ' ',
  ),
  ...'e1000 e1000-82544gc e1000-82545em e1000e igb rtl8139 pcnet ne2k_pci ne2k_isa tulip vmxnet3 usb-net'.split(' '),
  ...'i82550 i82551 i82557a i82557b i82557c i82558a i82558b i82559a i82559b i82559c i82559er i82562 i82801'.split(' '),
  ...'nvme nvme-ns nvme-subsys ide-hd ide-cd scsi-hd scsi-cd floppy sd-card sdhci-pci isa-fdc isa-ide piix3-ide piix4-ide ich9-ahci'.split(
    ' ',
  ),
  ...'am53c974 dc390 lsi53c810 lsi53c895a megasas megasas-gen2 mptsas1068 pvscsi'.split(' '),
  ...'usb-kbd usb-mouse usb-tablet usb-wacom-tablet usb-hub usb-storage usb-bot usb-uas usb-serial usb-audio usb-ccid'.split(' '),
  ...'qemu-xhci nec-usb-xhci usb-ehci pci-ohci piix3-usb-uhci piix4-usb-uhci ich9-usb-ehci1 ich9-usb-ehci2'.split(' '),
  ...'ich9-usb-uhci1 ich9-usb-uhci2 ich9-usb-uhci3 ich9-usb-uhci4 ich9-usb-uhci5 ich9-usb-uhci6'.split(' '),
  ...'pcie-root-port pcie-pci-bridge pci-bridge i82801b11-bridge ioh3420 x3130-upstream xio3130-downstream pxb pxb-pcie'.split(' '),
  ...'VGA secondary-vga bochs-display cirrus-vga isa-vga isa-cirrus-vga vmware-svga ati-vga qxl qxl-vga ramfb'.split(' '),
  ...'isa-serial pci-serial pci-serial-2x pci-serial-4x isa-debugcon isa-parallel vmmouse i8042'.split(' '),
  ...'intel-hda ich9-intel-hda hda-duplex hda-micro hda-output AC97 ES1370 sb16 adlib cs4231a gus'.split(' '),
  ...'intel-iommu amd-iommu ctucan_pci ipmi-bmc-sim isa-ipmi-kcs isa-ipmi-bt pci-ipmi-kcs pci-ipmi-bt'.split(' '),
]);
