import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Deadline } from '../../src/shared/deadline.js';
import { file, folder, packCpio } from './cpio.js';
import { KERNEL_PACKAGES } from './guest-parts.js';
import { keptFolder } from './kept-folder.js';
import { GUEST_APPEND, packInitramfs } from './linux-guest.js';
import { describePackage, knownPackage, unpackPackages } from './package-files.js';

/** A Linux with a driver for `virtio-net-pci`, which does what its serial port is told. */
export interface NetworkGuest {
  readonly kernel: string;
  readonly initrd: string;
  readonly append: string;
  /** Removes what was made for it. */
  dispose(): Promise<void>;
}

const FETCH_LIMIT_MS = 15 * 60_000;

/** In the order in which they are loaded. Where the kernel has them built in, as Ubuntu's has, there are no such files. */
const MODULES = [
  'virtio_ring',
  'virtio',
  'virtio_pci_legacy_dev',
  'virtio_pci_modern_dev',
  'virtio_pci',
  'failover',
  'net_failover',
  'virtio_net',
];

/** Each line of the serial port is a command; when it has ended, the guest says `ok LINE-NUMBER`. */
const INIT = `#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev
for module in ${MODULES.join(' ')}; do [ ! -e /modules/$module.ko ] || insmod /modules/$module.ko; done
stty -echo
echo 'ok 0'
turn=0
while read -r line; do eval "$line"; turn=$((turn + 1)); echo "ok $turn"; done
`;

/** The guest's network, as QEMU's user network would give it by DHCP. */
export const NETWORK_UP = 'ip link set lo up; ip addr add 10.0.2.15/24 dev eth0; ip link set eth0 up; ip route add default via 10.0.2.2';

/** @throws MaqetError when the packages are not in the cache and cannot be fetched. */
export async function networkGuest(): Promise<NetworkGuest> {
  const parts = await keptFolder('network', Deadline.after(FETCH_LIMIT_MS), fetchParts);
  const modules = MODULES.map((name) => `${name}.ko`).filter((name) => existsSync(path.join(parts, name)));
  const files = await Promise.all(modules.map(async (name) => file(`modules/${name}`, await readFile(path.join(parts, name)))));
  const init = packInitramfs(await readFile(path.join(parts, 'busybox')), INIT);
  const dir = await mkdtemp(path.join(tmpdir(), 'maqet-network-guest-'));
  const initrd = path.join(dir, 'initrd');
  // The kernel unpacks one archive after the other.
  await writeFile(initrd, Buffer.concat([init, gzipSync(packCpio([folder('modules'), ...files]), { level: 1 })]));
  const dispose = (): Promise<void> => rm(dir, { recursive: true, force: true });
  return { kernel: path.join(parts, 'vmlinuz'), initrd, append: `${GUEST_APPEND} net.ifnames=0`, dispose };
}

async function fetchParts(target: string, scratch: string): Promise<void> {
  const deadline = Deadline.after(FETCH_LIMIT_MS);
  const name = await knownPackage(KERNEL_PACKAGES, deadline);
  const kernel = /^Depends:.*?\b(linux-image-\d[^\s,(]*)/m.exec(await describePackage(name, deadline))?.[1] ?? name;
  const root = await unpackPackages([kernel, 'busybox-static'], scratch, deadline);
  const all = await readdir(root, { recursive: true });
  const copy = async (wanted: (entry: string) => boolean, as: string): Promise<void> => {
    const found = all.find(wanted);
    if (found !== undefined) await copyFile(path.join(root, found), path.join(target, as));
  };
  await copy((entry) => /^boot\/vmlinuz-/.test(entry), 'vmlinuz');
  await copy((entry) => /^(usr\/)?bin\/busybox$/.test(entry), 'busybox');
  for (const module of MODULES) await copy((entry) => path.basename(entry) === `${module}.ko`, `${module}.ko`);
}
