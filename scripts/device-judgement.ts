// What maqet decided about the devices and objects of QEMU, by name. `npm run devices` applies it to the lists of QEMU itself.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The drivers of plain emulated devices: each reaches nothing on the host but the back end that it is given.
 *
 * Left out on purpose: pass-through (`vfio-*`, `usb-host`, `scsi-block`, `scsi-generic`, `virtio-input-host*`), processes and
 * sockets of the host (`vhost-*`, `usb-redir`, `ivshmem-doorbell`, `x-pci-proxy-dev`), files (`loader`, `guest-loader`, `usb-mtp`,
 * `virtio-9p-*`, `ccid-card-*`, `u2f-*`), the GPU of the host (`*-gl*`), and every driver that is not named here.
 */
export const PLAIN_DRIVERS: readonly string[] = words(`
  virtio-blk-pci virtio-blk-pci-transitional virtio-blk-pci-non-transitional virtio-blk-device virtio-blk-ccw virtio-net-pci
  virtio-net-pci-transitional virtio-net-pci-non-transitional virtio-net-device virtio-net-ccw virtio-scsi-pci
  virtio-scsi-pci-transitional virtio-scsi-pci-non-transitional virtio-scsi-device virtio-scsi-ccw virtio-serial-pci
  virtio-serial-pci-transitional virtio-serial-pci-non-transitional virtio-serial-device virtio-serial-ccw virtio-rng-pci
  virtio-rng-pci-transitional virtio-rng-pci-non-transitional virtio-rng-device virtio-rng-ccw virtio-balloon-pci
  virtio-balloon-pci-transitional virtio-balloon-pci-non-transitional virtio-balloon-device virtio-balloon-ccw
  virtio-gpu-pci virtio-gpu-device virtio-vga virtio-keyboard-pci virtio-mouse-pci virtio-tablet-pci virtio-mem-pci virtio-iommu-pci
  virtserialport virtconsole pc-dimm nvdimm vmcoreinfo vmgenid pvpanic pvpanic-pci edu pci-testdev isa-debug-exit i6300esb ib700 e1000
  e1000-82544gc e1000-82545em e1000e igb rtl8139 pcnet ne2k_pci ne2k_isa tulip vmxnet3 usb-net i82550 i82551 i82557a i82557b i82557c
  i82558a i82558b i82559a i82559b i82559c i82559er i82562 i82801 nvme nvme-ns nvme-subsys ide-hd ide-cd scsi-hd scsi-cd floppy sd-card
  sdhci-pci isa-fdc isa-ide piix3-ide piix4-ide ich9-ahci am53c974 dc390 lsi53c810 lsi53c895a megasas megasas-gen2 mptsas1068 pvscsi
  usb-kbd usb-mouse usb-tablet usb-wacom-tablet usb-hub usb-storage usb-bot usb-uas usb-serial usb-audio usb-ccid qemu-xhci nec-usb-xhci
  usb-ehci pci-ohci piix3-usb-uhci piix4-usb-uhci ich9-usb-ehci1 ich9-usb-ehci2 ich9-usb-uhci1 ich9-usb-uhci2 ich9-usb-uhci3
  ich9-usb-uhci4 ich9-usb-uhci5 ich9-usb-uhci6 pcie-root-port pcie-pci-bridge pci-bridge i82801b11-bridge ioh3420 x3130-upstream
  xio3130-downstream pxb pxb-pcie VGA secondary-vga bochs-display cirrus-vga isa-vga isa-cirrus-vga vmware-svga ati-vga qxl qxl-vga
  ramfb isa-serial pci-serial pci-serial-2x pci-serial-4x isa-debugcon isa-parallel vmmouse i8042 intel-hda ich9-intel-hda hda-duplex
  hda-micro hda-output AC97 ES1370 sb16 adlib cs4231a gus intel-iommu amd-iommu ctucan_pci ipmi-bmc-sim isa-ipmi-kcs isa-ipmi-bt
  pci-ipmi-kcs pci-ipmi-bt
`);

/** Parts of the machine that take defaults by `-global` and cannot be added as devices. */
export const MACHINE_PARTS: readonly string[] = words(`
  ICH9-LPC PIIX4_PM mc146818rtc kvm-pit isa-pit hpet mch q35-pcihost i440FX-pcihost cfi.pflash01 ioapic apic fw_cfg_mem fw_cfg_io
`);

/** The CPU models of x86 share one entry of the list: CPUs are added by their place alone, and their features are set by an input. */
export const CPU_MODELS = /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}-(?:x86_64|i386)-cpu$/;

/** The properties of that entry. */
export const CPU_PLACE: readonly string[] = words('apic-id core-id die-id module-id node-id socket-id thread-id');

/**
 * The objects that `object-add` may create, if it is allowed at all.
 *
 * Left out on purpose: monitors and `qtest`, descriptors and devices of the host (`iommufd`, `input-linux`, `can-host-socketcan`,
 * `x-remote-object`, `sev-*`, `secret_keyring`), its sockets (`pr-manager-helper`, `input-barrier`, `dbus-*`), objects on a channel
 * (`rng-egd`, `filter-mirror`, `filter-redirector`, `colo-compare`, `cryptodev-vhost-user`), and every type that is not named here.
 */
export const PLAIN_OBJECTS: readonly string[] = words(`
  iothread rng-builtin rng-random memory-backend-ram memory-backend-memfd memory-backend-file can-bus throttle-group secret
  authz-simple authz-list cryptodev-backend-builtin filter-buffer filter-replay filter-rewriter filter-dump tls-creds-anon tls-creds-psk
  tls-creds-x509
`);

/** What a property names, for those that name something. */
export const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  node: words('drive'),
  netdev: words('netdev'),
  chardev: words('chardev chardev1 chardev2 chardev3 chardev4'),
  audiodev: words('audiodev'),
  object: words('iothread memdev pmrdev lsadev rng canbus0 canbus1 keyid passwordid'),
  device: words('bmc subsys primary-bus masterbus sriov-pf pci-id'),
  // Only of objects, whose files are confined to the directory of the VM.
  file: words('file mem-path filename dir'),
};

/** The properties that nobody may set, each with the reason. */
export const REFUSED: Readonly<Record<string, string>> = {
  romfile: 'makes QEMU read a file of the host',
  pcap: 'makes QEMU write a file of the host',
  sdrfile: 'makes QEMU read a file of the host',
  frudatafile: 'makes QEMU read a file of the host',
  spdm_port: 'connects QEMU to a port of the host',
  spdm_trans: 'belongs to spdm_port, which connects QEMU to a port of the host',
  blob: 'opens /dev/udmabuf of the host',
  scsi: 'passes commands of the guest on to a device of the host',
  display: 'names a display of the host',
  failover_pair_id: 'belongs to a device of the host that is passed through',
  'pci-type': 'makes QEMU create a device of any type',
  // Text that QEMU only returns.
  busnr: 'cannot be set',
  dev_id: 'cannot be set',
  subch_id: 'cannot be set',
  'guest-stats': 'cannot be set',
  date: 'cannot be set',
  // Lists and structures: the policy reads one value a property.
  'ebpf-rss-fds': 'takes descriptors of the host',
  'iothread-vq-mapping': 'is a list',
  'reserved-regions': 'is a list',
  'stats-intervals': 'is a list',
  outputs: 'is a list',
  limits: 'is a structure',
  rules: 'is a list',
  'host-nodes': 'binds memory to a node of the host',
  'prealloc-context': 'runs threads on chosen CPUs of the host',
};

/** The properties with a value that means nothing outside of the VM: a number, a switch, one of a few words, or text for the guest. */
export const VALUES: ReadonlySet<string> = new Set(
  words(`
  MCFG above-4g-mem-size account-failed account-invalid acpi-index acpi-mr-restore acpi-pci-hotplug-with-bridge-support
  acpi-root-pci-hotplug acpi_disable_cmd acpi_enable_cmd addr aer aer_log_max aer_max_queued aerl always-plugged any_layout atomic.awun
  atomic.awupf atomic.dn atomic.nabo atomic.nabsn atomic.nabspf atomic.nawun atomic.nawupf ats attached autonegotiation aw-bits
  backend_defaults bandwidth base_year baudbase below-4g-mem-size big-endian big-endian-framebuffer bios-chs-trans blitter block-size
  boot-bypass bootindex bootindexA bootindexB buffer bus-reserve bus_nr bypass-iommu bypass_iommu caching-mode cad capareg channel
  chassis chassis_nr class cmb_size_mb cmd_per_lun cmdlog commandlog conditional-intr-mapping config-wce cpu-hotplug-legacy csum
  ctratt.mem ctrl_guest_offloads ctrl_mac_addr ctrl_rx ctrl_rx_extra ctrl_vlan ctrl_vq cyls data_width dbcs debug deflate-on-oom
  detached device-iotlb device-width device_id device_rev devno disable-acs disable-legacy disable-modern disable_s3 disable_s4
  disable_vnet_hdr discard discard_granularity dma dma-drain dma-remap dma-translation dma16 dma_enabled dma_mask dpofua drive-type
  duplex dynamic-memslots edid eim emergency-write enable_tco endianness eui64 eui64-default event_idx events extended-state
  extended-tseg-mbytes extra_mac_registers failover fallback fdp fdp.nrg fdp.nruh fdp.ruhs fdp.runs fdtypeA fdtypeB firmware-version
  firstport force-pcie-endcap free-page-hint free-page-reporting freq fruareasize fs1gp fsts fwrev1 fwrev2 global-vmstate gpe0_blk
  gpe0_blk_len granule gso guest-stats-polling-interval guest_announce guest_csum guest_ecn guest_hwcursor guest_rsc_ext guest_tso4
  guest_tso6 guest_tunnel guest_tunnel_csum guest_ufo guest_uso4 guest_uso6 guestdebug guid hash hash-ipv4 hash-ipv6 hash-ipv6ex
  hash-tcp4 hash-tcp6 hash-tcp6ex hash-udp4 hash-udp6 hash-udp6ex hba_serial head heads host_ecn host_mtu host_tso4 host_tso6
  host_tunnel host_tunnel_csum host_ufo host_uso hostmem hotplug hpet-intcap hpet-offset-saved id id0 id1 id2 id3 in_order index
  indirect_desc init-vet intremap intrs io-reserve iobase iobase2 ioeventfd iommu_platform ioport iosize ipmi_version irq kbd-irq
  kbd-throttle label-size lan.channel lan.defgw_ipaddr lan.defgw_macaddr lan.ipaddr lan.ipsrc lan.macaddr lan.netmask lcyls legacy-cmb
  len-reserved-regions lheads loadparm log-scsi-req logical_block_size lost_tick_policy lsecs lun mac max-bytes max-device-width
  max-discard-sectors max-write-zeroes-sectors max_cmds max_hostmem max_io_size max_ioqpairs max_outputs max_ports max_revision
  max_sectors max_sge max_unmap_size maxcurr maxframes mcfg_size mcl mdts mem-reserve memaddr membar membar-backed
  memory-hotplug-support mfg_id migrate-emulated-scsi-request migrate-extra migrate-timadj migrate_tso_props min_io_size mitigation
  mixer mmio model modern-pio-notify mouse-irq mq mqes mrg_rxbuf ms mset msi msix msix-exclusive-bar msix_qsize msos-desc msrc mssrl
  multi multifunction name nguid node noreboot notify_on_empty nqn nr nsid num-blocks num-ports num-queues num_queues numa_node ocp
  old-multiple-chip-handling old_msi_addr opt_io_size p2 p3 packed page-per-vq page-poison param_change pasid-bits pci-hole-end
  pci-hole-start pci-hole64-end pci-hole64-size pci-hole64-start period physical_block_size pi pif pil pm_io_base port port-power
  port_index port_wwn ports power_controller_present prealloc pref32-reserve pref64-reserve product product_id prog_if pt
  qemu-4-0-config-size qemu-extended-regs queue-size queue_reset quirk_mode_page_apple_vendor quirk_mode_page_set_block_size
  quirk_mode_page_truncated quirk_mode_page_vendor_specific_apple quirk_mode_sense_rom_use_dbd ram_size ram_size_mb readback
  refresh_rate removable report-discard-granularity request-merging requested-size rerror revision rombar romsize rotation_rate
  rsc_interval rss rx_queue_size s4_val sas_address scalable-mode sci_int scsi-id scsi_version sd-spec-version secs sector-length secure
  seg-max-adjust seg_max_adjust serial share-rw shared short_root_bus shpc size slave_addr slot slots smart_critical_warning smb_io_base
  smbase-smram smm-compat smm-enabled smm-ranges snoop-control spec_version speed spi sriov_max_vfs sriov_max_vi_per_vf
  sriov_max_vq_per_vf sriov_vi_flexible sriov_vq_flexible stale-tm status streams subsys subsys_ven superspeed-ports-first surfaces svm timers
  tx tx_queue_size uhs unarmed unit unplugged-inaccessible usb_version use-disabled-flag use-intel-id use-legacy-x86-rom use-started
  use-timer use_jbod use_msg uuid vapic vectors vendor ver version vgamem vgamem_mb virtio-pci-bus-master-bug-migration virtqueue_size
  vram64_size_mb vram_size vram_size_mb vsl wakeup werror wheel-axis width win2k-install-hack write-cache write-zeroes wwn
  x-ats-page-aligned x-buggy-eim x-config-reg-migration-enabled x-device-id x-disable-legacy-check x-disable-pcie
  x-do-not-expose-native-hotplug-cap x-early-migration x-enable-wce-if-config-wce x-file-slots x-flts x-ignore-backend-features
  x-keep-pci-slot-hpc x-linear-aper-size x-max-bounce-buffer-size x-migrate x-migrate-msix x-mtu-bypass-backend x-native-hotplug
  x-not-migrate-acpi-index x-old-msi-offsets x-old-pci-configuration x-pasid-mode x-pci-express-writeable-slt-bug x-pci-hole64-fix
  x-pcie-ari-nextfn-1 x-pcie-deverr-init x-pcie-err-unc-mask x-pcie-ext-tag x-pcie-extcap-init x-pcie-flr-init x-pcie-lnkctl-init
  x-pcie-lnksta-dllla x-pcie-pm-init x-pcie-pm-no-soft-reset x-pixman x-scalable-mode x-scanout-vmstate-version x-smi-broadcast
  x-smi-cpu-hotplug x-smi-cpu-hotunplug x-smi-negotiated-features x-smi-periodic-timer x-smi-swsmi-timer x-speed x-txburst x-txtimer
  x-width xmax xres xtsup ymax yres zoned zoned.auto_transition zoned.cross_read zoned.descr_ext_size zoned.max_active zoned.max_open
  zoned.numzrwa zoned.zasl zoned.zone_capacity zoned.zone_size zoned.zrwafg zoned.zrwas

  aio-max-batch poll-grow poll-max-ns poll-shrink poll-weight thread-pool-max thread-pool-min align discard-data dump merge pmem offset
  prealloc-threads readonly reserve rom share hugetlb hugetlbsize seal x-use-canonical-path-for-ramblock-id data format iv identity
  policy queues throttle-bps throttle-ops insert interval position queue vnet_hdr_support maxlen endpoint priority sanity-check
  verify-peer username

  x-bps-read x-bps-read-max x-bps-read-max-length x-bps-total x-bps-total-max x-bps-total-max-length x-bps-write x-bps-write-max
  x-bps-write-max-length x-iops-read x-iops-read-max x-iops-read-max-length x-iops-size x-iops-total x-iops-total-max
  x-iops-total-max-length x-iops-write x-iops-write-max x-iops-write-max-length
`),
);
