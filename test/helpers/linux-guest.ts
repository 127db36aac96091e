import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { characterDevice, directory, file, packCpio } from './cpio.js';
import { ensureGuestParts } from './guest-parts.js';

/** A Linux kernel and an initramfs on disk, ready for `-kernel` and `-initrd`. */
export interface LinuxGuest {
  readonly kernel: string;
  readonly initrd: string;
  /** The directory of both: a cache that outlives the test. Nothing in it may be changed or removed. */
  readonly dir: string;
  /** The kernel command line of the guest. */
  readonly append: string;
}

/**
 * The console is the serial port, and a panic reboots at once: run QEMU with `-no-reboot` to see it as an exit. On a busy host
 * without hardware acceleration an x86 kernel may find its timer too slow and panic, unless it is told not to check.
 */
export const GUEST_APPEND = 'console=ttyS0 quiet panic=-1 no_timer_check';

/** The line that the standard guest prints when its token is in memory. */
export const GUEST_READY = 'maqet guest: ready';

const MOUNTS = `
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
`;

/**
 * The script of the standard guest: makes a random token of 32 bytes, keeps 64 page-aligned raw copies of it in memory,
 * prints it in hex as `token:<hex>`, then {@link GUEST_READY}, and idles.
 *
 * On a CPU model without RDRAND (QEMU's default one) the kernel gathers entropy for a second first; `-cpu max` saves it.
 */
const TOKEN_INIT = `
head -c 32 /dev/urandom > /run/token
for i in 1 2 3 4 5 6 7 8; do dd if=/run/token bs=4096 conv=sync 2>/dev/null; done > /run/pages
for i in 1 2 3 4 5 6 7 8; do cat /run/pages; done > /run/copies
echo "token:$(hexdump -v -e '1/1 "%02x"' /run/token)"
echo "${GUEST_READY}"
while :; do sleep 3600; done
`;

/** Returns the token that a standard guest printed, or undefined if `serial` does not contain it (yet). */
export function guestToken(serial: string): Buffer | undefined {
  const hex = /^token:([0-9a-f]{64})\r?$/m.exec(serial)?.[1];
  return hex === undefined ? undefined : Buffer.from(hex, 'hex');
}

/**
 * Returns a guest of a real Debian kernel and busybox. Installs nothing on this machine.
 *
 * The kernel, busybox and every initramfs are kept in the repository's `.cache/guest`. Any number of processes may ask for
 * them at a time.
 *
 * @param options.init - a busybox `sh` script, run as process 1 with /proc, /sys and /dev mounted and the applets on
 *   PATH; `/run` is writable memory. Default {@link TOKEN_INIT}.
 * @throws MaqetError when the packages are not in the cache and cannot be fetched with apt-get.
 */
export async function linuxGuest(options: { init?: string } = {}): Promise<LinuxGuest> {
  const dir = await ensureGuestParts();
  const script = `#!/bin/busybox sh\n${MOUNTS}${options.init ?? TOKEN_INIT}`;
  const initrd = path.join(dir, `initrd-${createHash('sha256').update(script).digest('hex').slice(0, 16)}.gz`);
  if (!existsSync(initrd)) await writeWhole(initrd, packInitramfs(await readFile(path.join(dir, 'busybox')), script));
  return { kernel: path.join(dir, 'vmlinuz'), initrd, dir, append: GUEST_APPEND };
}

/**
 * Makes a gzip-compressed initramfs of busybox and one script as /init.
 *
 * The kernel opens /dev/console before it runs /init, so that node is in the archive.
 */
export function packInitramfs(busybox: Buffer, script: string): Buffer {
  const entries = [
    ...['bin', 'dev', 'proc', 'run', 'sys'].map(directory),
    characterDevice('dev/console', 5, 1),
    file('bin/busybox', busybox),
    file('init', script),
  ];
  return gzipSync(packCpio(entries), { level: 6 });
}

/** Writes a file that another process may write at the same time: each writes its own, and the last rename wins. */
async function writeWhole(target: string, content: Buffer): Promise<void> {
  const partial = `${target}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    await writeFile(partial, content, { flag: 'wx' });
    await rename(partial, target);
  } finally {
    await rm(partial, { force: true });
  }
}
