/** The label of the root file system. The kernel finds it by this label, even if the VM has other disks. */
export const ROOT_LABEL = 'debian-guest';

/** Packages of the image in addition to the base system. */
export const GUEST_PACKAGES: readonly string[] = [
  ...['systemd', 'systemd-sysv', 'udev', 'dbus', 'kmod', 'iproute2'],
  ...['openssh-server', 'qemu-guest-agent', 'cloud-init'],
];

/** Units that are useless in a test and slow down the start. */
export const MASKED_UNITS: readonly string[] = [
  ...['apt-daily.timer', 'apt-daily-upgrade.timer', 'dpkg-db-backup.timer', 'e2scrub_all.timer', 'e2scrub_reap.service'],
  ...['fstrim.timer', 'motd-news.timer', 'systemd-binfmt.service', 'systemd-timesyncd.service'],
];

/** Units that use the files of the image. */
export const ENABLED_UNITS: readonly string[] = ['systemd-networkd.service', 'ssh-host-keys.service'];

/** DHCP on any network card. */
const NETWORK = `[Match]
Type=ether

[Network]
DHCP=yes
`;

/**
 * cloud-init looks for a seed and runs if one is attached, as in Debian's cloud images. systemd manages the network. Modules that need
 * something that this image lacks (a boot loader, locales, a package mirror) are left out.
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

/** Creates a host key for each VM, as in cloud images, unless cloud-init has created one. */
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

/** A small initramfs that only finds the root file system on a virtio disk. */
const INITRAMFS = 'MODULES=list\nBUSYBOX=n\nCOMPRESS=gzip\n';
const INITRAMFS_MODULES = ['virtio_pci', 'virtio_blk', 'virtio_scsi', 'sd_mod', 'ext4', 'crc32c_generic'].join('\n');

/** The files of the image by their path below `/`. */
export const GUEST_FILES: Readonly<Record<string, string>> = {
  'etc/hostname': 'guest\n',
  'etc/systemd/network/80-dhcp.network': NETWORK,
  'etc/systemd/system/ssh-host-keys.service': HOST_KEYS,
  'etc/cloud/cloud.cfg.d/90-guest.cfg': CLOUD_INIT,
  'etc/ssh/sshd_config.d/guest.conf': SSHD,
  'etc/initramfs-tools/conf.d/guest.conf': INITRAMFS,
  'etc/initramfs-tools/modules': `${INITRAMFS_MODULES}\n`,
};
