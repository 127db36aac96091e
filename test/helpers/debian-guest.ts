import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { quote } from '../../src/guest/program.js';
import { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { type AptSource, acquireOptions, distributionSources } from './apt-sources.js';
import { bootableDisk } from './bootable-disk.js';
import { ENABLED_UNITS, GUEST_FILES, GUEST_PACKAGES, MASKED_UNITS, ROOT_LABEL } from './debian-guest-files.js';
import { KERNEL_PACKAGES } from './guest-parts.js';
import { keptDirectory } from './kept-directory.js';
import { knownPackage } from './package-files.js';
import { asRoot, ensurePrograms } from './packages.js';
import { runCommand } from './run-command.js';

/** A Debian (or Ubuntu, on Ubuntu) installation for x86_64: its image boots by itself, or by `kernel`, `initrd` and `append`. */
export interface DebianGuest {
  /** A qcow2 of 2 GiB, with GRUB for BIOS and UEFI. Never to be written to: it is kept for the next test. */
  readonly image: string;
  readonly kernel: string;
  readonly initrd: string;
  /** The kernel's command line: root by label, console on the first serial port. */
  readonly append: string;
}

const BUILD_LIMIT_MS = 15 * 60_000;
const DISK_MIB = 2048;
const APPEND = `root=LABEL=${ROOT_LABEL} rw console=ttyS0 quiet mitigations=off no_timer_check`;
const BUILD_PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['mmdebstrap', 'mmdebstrap'],
  ['qemu-img', 'qemu-utils'],
]);

/** Changes with everything that goes into the image but its packages' versions. */
const RECIPE = { version: 2, append: APPEND, packages: GUEST_PACKAGES, files: GUEST_FILES, masked: MASKED_UNITS, enabled: ENABLED_UNITS };

/**
 * systemd, OpenSSH, the QEMU guest agent and cloud-init, installed from the packages of this machine's own distribution by
 * `mmdebstrap`; built once (about a minute with two CPUs) and kept in the repository's `.cache/guest`.
 *
 * DHCP on any network card; nobody has a password; a host key for each VM; the agent is there before SSH; cloud-init runs only
 * where a seed is attached, and is through with keys and files before the agent and SSH answer.
 *
 * @throws MaqetError without the right to be root, which owns the files of an installation, or when a package cannot be fetched.
 */
export async function debianGuest(): Promise<DebianGuest> {
  const deadline = Deadline.after(BUILD_LIMIT_MS);
  const recipe = createHash('sha256').update(JSON.stringify(RECIPE)).digest('hex').slice(0, 16);
  const dir = await keptDirectory(`debian-${recipe}`, deadline, (target, scratch) => build(target, scratch, deadline));
  return {
    image: path.join(dir, 'disk.qcow2'),
    kernel: path.join(dir, 'vmlinuz'),
    initrd: path.join(dir, 'initrd'),
    append: APPEND,
  };
}

async function build(target: string, scratch: string, deadline: Deadline): Promise<void> {
  await requireRoot(deadline);
  await ensurePrograms(BUILD_PROGRAMS);
  const [tree, root, raw] = ['tree', 'root', 'disk.raw'].map((name) => path.join(scratch, name)) as [string, string, string];
  await writeTree(tree);
  const sources = await distributionSources(deadline);
  const kernel = await knownPackage(KERNEL_PACKAGES, deadline);
  // Otherwise the scratch directory's mode 0700 keeps out the user that apt fetches as.
  for (const directory of [path.dirname(scratch), scratch]) await chmod(directory, 0o755);
  await asRoot('mmdebstrap', bootstrapWords({ tree, root, sources, kernel, options: await acquireOptions(deadline) }), { deadline });
  const boot = await takeBootFiles(path.join(root, 'boot'), target, deadline);
  const disk = path.join(scratch, 'disk');
  await mkdir(disk);
  await bootableDisk({ root, label: ROOT_LABEL, ...boot, append: APPEND, sizeMiB: DISK_MIB }, raw, disk, deadline);
  const compressed = ['-c', '-o', 'compression_type=zstd'];
  await runCommand('qemu-img', ['convert', ...compressed, '-O', 'qcow2', raw, path.join(target, 'disk.qcow2')], { deadline });
}

async function requireRoot(deadline: Deadline): Promise<void> {
  try {
    await asRoot('true', [], { deadline });
  } catch (cause) {
    throw new MaqetError('Building the Debian guest needs root: it owns the files of an installation.', {
      remedy: 'Run the tests as root, or let this user run `sudo` without a password.',
      cause,
    });
  }
}

async function writeTree(tree: string): Promise<void> {
  for (const [name, content] of Object.entries(GUEST_FILES)) {
    await mkdir(path.dirname(path.join(tree, name)), { recursive: true });
    await writeFile(path.join(tree, name), content);
  }
}

interface Bootstrap {
  readonly tree: string;
  readonly root: string;
  readonly sources: readonly AptSource[];
  readonly kernel: string;
  readonly options: readonly string[];
}

function bootstrapWords({ tree, root, sources, kernel, options }: Bootstrap): string[] {
  const without = ['doc', 'man', 'info', 'locale'].map((directory) => `path-exclude=/usr/share/${directory}/*`);
  return [
    ...['--mode=root', '--variant=minbase', '--format=directory', `--include=${[...GUEST_PACKAGES, kernel].join(',')}`],
    ...[...options, 'Acquire::Languages "none"'].map((option) => `--aptopt=${option}`),
    ...[...without, 'force-unsafe-io', 'force-confold'].map((option) => `--dpkgopt=${option}`),
    // Before the other packages are there, so that the initramfs is made once, and by these files.
    `--essential-hook=umask 022 && cp -r --no-preserve=mode,ownership ${quote(tree)}/. "$1"/`,
    `--customize-hook=chroot "$1" systemctl --quiet enable ${ENABLED_UNITS.join(' ')}`,
    `--customize-hook=chroot "$1" systemctl --quiet mask ${MASKED_UNITS.join(' ')}`,
    // What must differ between VMs, and how this machine reaches its package sources.
    '--customize-hook=rm -f "$1"/etc/ssh/ssh_host_* "$1"/etc/apt/apt.conf.d/99mmdebstrap && : >"$1"/etc/machine-id',
    '--customize-hook=: >"$1"/etc/resolv.conf',
    ...['--', sources[0]?.codename ?? '', root, ...sources.map(({ line }) => line)],
  ];
}

/** @returns where the kernel and its initrd are in the installation. Ubuntu lets root alone read its kernels. */
async function takeBootFiles(boot: string, target: string, deadline: Deadline): Promise<{ kernel: string; initrd: string }> {
  const names = await readdir(boot);
  const take = async (prefix: string, file: string): Promise<string> => {
    const name = names.find((entry) => entry.startsWith(prefix)) ?? `${prefix}*`;
    await asRoot('install', ['--mode=0644', path.join(boot, name), path.join(target, file)], { deadline });
    return `/boot/${name}`;
  };
  return { kernel: await take('vmlinuz-', 'vmlinuz'), initrd: await take('initrd.img-', 'initrd') };
}
