import { rename } from 'node:fs/promises';
import path from 'node:path';
import { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { keptDirectory } from './kept-directory.js';
import { knownPackage, unpackPackages } from './package-files.js';
import { debianRelease, ensurePrograms } from './packages.js';

/** Debian's names of the architectures whose installers are booted. */
export type NetbootArch = 'amd64' | 'arm64' | 'ppc64el';

/** One way to boot an installer: a kernel command line, and the pattern (RE2) of what its console says when it is ready. */
export interface NetbootWay {
  readonly append: string;
  readonly ready: string;
}

/** The kernel and the initramfs of Debian's network installer. */
export interface NetbootGuest {
  /** As the input `arch` names it. */
  readonly arch: string;
  readonly program: string;
  readonly kernel: string;
  readonly initrd: string;
  /** The installer itself, up to its first question. It needs 1 GiB of memory, or that question is another one. */
  readonly installer: NetbootWay;
  /** A busybox shell of root as process 1, at its prompt; `/dev`, `/proc` and `/sys` are there. */
  readonly shell: NetbootWay;
}

interface Platform {
  readonly arch: string;
  readonly console: string;
  readonly kernel: string;
  readonly program: string;
  /** The package that holds the program. */
  readonly qemu: string;
}

const FETCH_LIMIT_MS = 15 * 60_000;
const PLATFORMS: Readonly<Record<NetbootArch, Platform>> = {
  amd64: { arch: 'x86_64', console: 'ttyS0', kernel: 'linux', program: 'qemu-system-x86_64', qemu: 'qemu-system-x86' },
  arm64: { arch: 'aarch64', console: 'ttyAMA0', kernel: 'linux', program: 'qemu-system-aarch64', qemu: 'qemu-system-arm' },
  ppc64el: { arch: 'ppc64', console: 'hvc0', kernel: 'vmlinux', program: 'qemu-system-ppc64', qemu: 'qemu-system-ppc' },
};

/** The kernel hands to process 1 what stands after `--`. */
const SHELL = 'rdinit=/bin/sh -- -c "mount -t devtmpfs dev /dev; mount -t proc proc /proc; mount -t sysfs sys /sys; exec sh"';

/**
 * Debian's network installer for one architecture, from this release's package `debian-installer-*-netboot-*`; unpacked once
 * into the repository's `.cache/guest`. QEMU for it is installed if it is missing.
 *
 * @throws MaqetError on anything but a Debian release, see {@link debianRelease}, and when apt-get cannot fetch the packages.
 */
export async function netbootGuest(name: NetbootArch): Promise<NetbootGuest> {
  const { arch, console, program, qemu } = PLATFORMS[name];
  const deadline = Deadline.after(FETCH_LIMIT_MS);
  await ensurePrograms(new Map([[program, qemu]]));
  const dir = await fetchInstaller(name, deadline);
  const append = `console=${console} quiet`;
  return {
    ...{ arch, program, kernel: path.join(dir, 'kernel'), initrd: path.join(dir, 'initrd.gz') },
    installer: { append, ready: 'Select a language|Choose language' },
    shell: { append: `${append} ${SHELL}`, ready: '~ # ' },
  };
}

async function fetchInstaller(name: NetbootArch, deadline: Deadline): Promise<string> {
  const release = debianRelease();
  if (release === undefined) {
    throw new MaqetError('The installers of Debian are packages of Debian releases alone.', {
      remedy: 'Run this test on Debian 12 or newer.',
    });
  }
  return keptDirectory(`netboot-${release}-${name}`, deadline, async (target, scratch) => {
    const source = await knownPackage([`debian-installer-${release}-netboot-${name}`], deadline);
    const root = await unpackPackages([source], scratch, deadline);
    const files = path.join(root, 'usr/lib/debian-installer/images', release, name, 'text/debian-installer', name);
    await rename(path.join(files, PLATFORMS[name].kernel), path.join(target, 'kernel'));
    await rename(path.join(files, 'initrd.gz'), path.join(target, 'initrd.gz'));
  });
}
