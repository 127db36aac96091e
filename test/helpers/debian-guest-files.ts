/** The label of the root file system, by which the kernel finds it whatever other disks there are. */
export const ROOT_LABEL = 'debian-guest';

/** What is in the image besides the base system. */
export const GUEST_PACKAGES: readonly string[] = [
  ...['systemd', 'systemd-sysv', 'udev', 'dbus', 'kmod', 'iproute2'],
  ...['openssh-server', 'qemu-guest-agent', 'cloud-init'],
];

/** Units that have nothing to do in a test and take time at the start. */
export const MASKED_UNITS: readonly string[] = [
  ...['apt-daily.timer', 'apt-daily-upgrade.timer', 'dpkg-db-backup.timer', 'e2scrub_all.timer', 'e2scrub_reap.service'],
  ...['fstrim.timer', 'motd-news.timer', 'systemd-binfmt.service', 'systemd-timesyncd.service'],
];

/** Units that the image's own files are for. */
export const ENABLED_UNITS: readonly string[] = ['systemd-networkd.service', 'ssh-host-keys.service'];

/** DHCP on whatever network card there is. */
const NETWORK = `[Match]
Type=ether

[Network]
DHCP=yes
`;

/**
 * cloud-init runs where a seed is attached, as in Debian's cloud images: it looks for one itself. The network is
 * systemd's. The modules are those that need nothing that this image lacks (a boot loader, locales, a package mirror).
 */
const CLOUD_INIT = `datasource_list: [NoCloud, ConfigDrive, None]
network: {config: disabled}
ssh_genkeytypes: [ed25519]
cloud_config_modules: [set-passwords, timezone, runcmd]
cloud_final_modules: [scripts-vendor, scripts-per-once, scripts-per-boot, scripts-per-instance, scripts-user, final-message]
`;

const SSHD = `PermitRootLogin prohibit-password
HostKey /etc/ssh/ssh_host_ed25519_key
UseDNS no
`;

/** Each VM has a host key of its own, as cloud images do; cloud-init makes one too, and then there is nothing to do. */
const HOST_KEYS = `[Unit]
Description=The host key of this machine
After=cloud-init.service
Before=ssh.service
ConditionPathExists=!/etc/ssh/ssh_host_ed25519_key

[Service]
Type=oneshot
ExecStart=/usr/bin/ssh-keygen -q -t ed25519 -N "" -f /etc/ssh/ssh_host_ed25519_key

[Install]
RequiredBy=ssh.service
`;

/** A small initramfs: what finds the root file system on a disk of virtio, and no more. */
const INITRAMFS = 'MODULES=list\nBUSYBOX=n\nCOMPRESS=gzip\n';
const INITRAMFS_MODULES = ['virtio_pci', 'virtio_blk', 'virtio_scsi', 'sd_mod', 'ext4', 'crc32c_generic'].join('\n');

/** The image's own files, by their path below `/`. */
export const GUEST_FILES: Readonly<Record<string, string>> = {
  'etc/hostname': 'guest\n',
  'etc/systemd/network/80-dhcp.network': NETWORK,
  'etc/systemd/system/ssh-host-keys.service': HOST_KEYS,
  'etc/cloud/cloud.cfg.d/90-guest.cfg': CLOUD_INIT,
  'etc/ssh/sshd_config.d/guest.conf': SSHD,
  'etc/initramfs-tools/conf.d/guest.conf': INITRAMFS,
  'etc/initramfs-tools/modules': `${INITRAMFS_MODULES}\n`,
};
