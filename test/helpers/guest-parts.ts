import { existsSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { keptDirectory } from './kept-directory.js';
import { describePackage, knownPackage, unpackPackages } from './package-files.js';

const FETCH_LIMIT_MS = 15 * 60_000;
/** Packages that depend on the newest kernel for virtual machines: Debian's name, then Ubuntu's. */
export const KERNEL_PACKAGES: readonly string[] = ['linux-image-cloud-amd64', 'linux-image-virtual'];

/**
 * Fetches the kernel and busybox from the Debian packages if the cache lacks them. Installs nothing.
 *
 * @returns the directory with `vmlinuz` and `busybox`, complete as by {@link keptDirectory}.
 * @throws MaqetError when apt-get cannot fetch them.
 */
export async function ensureGuestParts(): Promise<string> {
  const deadline = Deadline.after(FETCH_LIMIT_MS);
  return keptDirectory('parts', deadline, async (target, scratch) => {
    const kernel = await resolveKernel(await knownPackage(KERNEL_PACKAGES, deadline), deadline);
    const root = await unpackPackages([kernel, 'busybox-static'], scratch, deadline);
    await rename(await findKernel(path.join(root, 'boot')), path.join(target, 'vmlinuz'));
    await rename(findBusybox(root), path.join(target, 'busybox'));
  });
}

/** Returns the name of the package with the newest kernel, e.g. `linux-image-6.1.0-50-cloud-amd64`. */
async function resolveKernel(name: string, deadline: Deadline): Promise<string> {
  const real = /^Depends:.*?\b(linux-image-\d[^\s,(]*)/m.exec(await describePackage(name, deadline))?.[1];
  if (real === undefined) throw new MaqetError(`The package ${name} depends on no kernel.`, { remedy: 'Report the package version.' });
  return real;
}

async function findKernel(boot: string): Promise<string> {
  const name = (await readdir(boot)).find((entry) => entry.startsWith('vmlinuz-'));
  if (name === undefined) throw new MaqetError(`The kernel package has no vmlinuz in ${boot}.`, { remedy: 'Report the package version.' });
  return path.join(boot, name);
}

/** Debian 13 and Ubuntu 24.04 moved /bin to /usr/bin. */
function findBusybox(root: string): string {
  const found = ['bin', 'usr/bin'].map((directory) => path.join(root, directory, 'busybox')).find((candidate) => existsSync(candidate));
  if (found === undefined) {
    throw new MaqetError(`The busybox-static package has no busybox in ${root}.`, { remedy: 'Report the package version.' });
  }
  return found;
}
