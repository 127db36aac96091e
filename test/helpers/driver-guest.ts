import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Deadline } from '../../src/shared/deadline.js';
import { directory, file, packCpio } from './cpio.js';
import { KERNEL_PACKAGES } from './guest-parts.js';
import { keptDirectory } from './kept-directory.js';
import { GUEST_APPEND, packInitramfs } from './linux-guest.js';
import { describePackage, knownPackage, unpackPackages } from './package-files.js';

/** A Linux with drivers, ready for `-kernel`, `-initrd` and `-append`. */
export interface DriverGuest {
  readonly kernel: string;
  readonly initrd: string;
  readonly append: string;
  /** Removes what was made for it. */
  dispose(): Promise<void>;
}

const FETCH_LIMIT_MS = 15 * 60_000;

/** What every virtio device on the PCI bus needs, in the order in which it is loaded. */
export const VIRTIO_PCI: readonly string[] = ['virtio_ring', 'virtio', 'virtio_pci_legacy_dev', 'virtio_pci_modern_dev', 'virtio_pci'];

/**
 * A guest of a real Debian kernel and busybox that loads drivers and then runs a script.
 *
 * @param name - names the drivers' directory in the cache.
 * @param modules - in the order in which they are loaded. Where the kernel has them built in, there are no such files.
 * @param script - for busybox `sh`, as process 1, once they are loaded.
 * @param kernels - packages that depend on a kernel, the first that is known: those for virtual machines lack USB and SATA.
 * @throws MaqetError when the packages are not in the cache and cannot be fetched.
 */
export async function driverGuest(
  name: string,
  modules: readonly string[],
  script: string,
  kernels: readonly string[] = KERNEL_PACKAGES,
): Promise<DriverGuest> {
  const deadline = Deadline.after(FETCH_LIMIT_MS);
  const parts = await keptDirectory(name, deadline, (target, scratch) => fetchParts(target, scratch, modules, kernels));
  const there = modules.map((module) => `${module}.ko`).filter((module) => existsSync(path.join(parts, module)));
  const files = await Promise.all(there.map(async (module) => file(`modules/${module}`, await readFile(path.join(parts, module)))));
  const init = packInitramfs(await readFile(path.join(parts, 'busybox')), initScript(modules, script));
  const dir = await mkdtemp(path.join(tmpdir(), `maqet-${name}-guest-`));
  const initrd = path.join(dir, 'initrd');
  // The kernel unpacks one archive after the other.
  await writeFile(initrd, Buffer.concat([init, gzipSync(packCpio([directory('modules'), ...files]), { level: 1 })]));
  const dispose = (): Promise<void> => rm(dir, { recursive: true, force: true });
  return { kernel: path.join(parts, 'vmlinuz'), initrd, append: GUEST_APPEND, dispose };
}

function initScript(modules: readonly string[], script: string): string {
  return `#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev
for module in ${modules.join(' ')}; do [ ! -e /modules/$module.ko ] || insmod /modules/$module.ko; done
${script}`;
}

async function fetchParts(target: string, scratch: string, modules: readonly string[], kernels: readonly string[]): Promise<void> {
  const deadline = Deadline.after(FETCH_LIMIT_MS);
  const name = await knownPackage(kernels, deadline);
  const kernel = /^Depends:.*?\b(linux-image-\d[^\s,(]*)/m.exec(await describePackage(name, deadline))?.[1] ?? name;
  const root = await unpackPackages([kernel, 'busybox-static'], scratch, deadline);
  const all = await readdir(root, { recursive: true });
  const copy = async (wanted: (entry: string) => boolean, as: string): Promise<void> => {
    const found = all.find(wanted);
    if (found !== undefined) await copyFile(path.join(root, found), path.join(target, as));
  };
  await copy((entry) => /^boot\/vmlinuz-/.test(entry), 'vmlinuz');
  await copy((entry) => /^(usr\/)?bin\/busybox$/.test(entry), 'busybox');
  for (const module of modules) await copy((entry) => path.basename(entry) === `${module}.ko`, `${module}.ko`);
}
