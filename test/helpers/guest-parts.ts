import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { exclusively } from './exclusive.js';
import { apt } from './packages.js';
import { runCommand } from './run-command.js';

const CACHE = path.join(import.meta.dirname, '..', '..', '.cache', 'guest');
const FETCH_LIMIT_MS = 15 * 60_000;
/** Packages that depend on the newest kernel for virtual machines: Debian's name, then Ubuntu's. */
const KERNEL_PACKAGES = ['linux-image-cloud-amd64', 'linux-image-virtual'];

/**
 * Fetches the kernel and busybox from the Debian packages if the cache lacks them; nothing is installed.
 *
 * Any number of processes may call this at the same time: one fetches, and a folder that is there is complete.
 *
 * @returns the folder that holds `vmlinuz` and `busybox`.
 * @throws MaqetError when apt-get cannot fetch them.
 */
export async function ensureGuestParts(cache = CACHE): Promise<string> {
  const dir = path.join(cache, 'parts');
  if (existsSync(dir)) return dir;
  const deadline = Deadline.after(FETCH_LIMIT_MS);
  await exclusively(path.join(cache, 'fetch.lock'), deadline, async () => {
    if (existsSync(dir)) return;
    await removeAbandoned(cache);
    const work = await mkdtemp(path.join(cache, 'fetch-'));
    try {
      await fetchParts(work, deadline);
      await rename(path.join(work, 'parts'), dir);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
  return dir;
}

/** What a fetch that was killed left behind; the lock is held, so no other one is under way. */
async function removeAbandoned(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => name.startsWith('fetch-'));
  await Promise.all(names.map((name) => rm(path.join(cache, name), { recursive: true, force: true })));
}

async function fetchParts(work: string, deadline: Deadline): Promise<void> {
  const kernel = (await resolveKernel(deadline)) ?? (await apt(['update'], deadline).then(() => resolveKernel(deadline)));
  if (kernel === undefined) {
    throw new MaqetError(`No package source knows ${KERNEL_PACKAGES.join(' or ')}.`, {
      remedy: 'Run the tests that boot Linux on Debian or Ubuntu for amd64.',
    });
  }
  const packages = [kernel, 'busybox-static'];
  await download(packages, work, deadline);
  const debs = (await readdir(work)).filter((name) => name.endsWith('.deb'));
  for (const deb of debs) await runCommand('dpkg-deb', ['--extract', deb, 'root'], { cwd: work, deadline });
  await mkdir(path.join(work, 'parts'));
  await rename(await findKernel(path.join(work, 'root', 'boot')), path.join(work, 'parts', 'vmlinuz'));
  await rename(await findBusybox(path.join(work, 'root')), path.join(work, 'parts', 'busybox'));
}

/** A package list may be older than its mirror, which then no longer has the file: one update, one more try. */
async function download(packages: readonly string[], cwd: string, deadline: Deadline): Promise<void> {
  const args = ['--quiet', '-o', 'Acquire::Retries=3', 'download', ...packages];
  try {
    await runCommand('apt-get', args, { cwd, deadline });
  } catch {
    await apt(['update'], deadline);
    await runCommand('apt-get', args, { cwd, deadline });
  }
}

/** The name of the package that holds the newest kernel, e.g. `linux-image-6.1.0-50-cloud-amd64`. */
async function resolveKernel(deadline: Deadline): Promise<string | undefined> {
  for (const name of KERNEL_PACKAGES) {
    const text = await runCommand('apt-cache', ['show', '--no-all-versions', name], { deadline }).catch(() => '');
    const real = /^Depends:.*?\b(linux-image-\d[^\s,(]*)/m.exec(text)?.[1];
    if (real !== undefined) return real;
  }
  return undefined;
}

async function findKernel(boot: string): Promise<string> {
  const name = (await readdir(boot)).find((entry) => entry.startsWith('vmlinuz-'));
  if (name === undefined) throw new MaqetError(`The kernel package has no vmlinuz in ${boot}.`, { remedy: 'Report the package version.' });
  return path.join(boot, name);
}

/** Debian 13 and Ubuntu 24.04 moved /bin to /usr/bin. */
async function findBusybox(root: string): Promise<string> {
  for (const folderName of ['bin', 'usr/bin']) {
    const candidate = path.join(root, folderName, 'busybox');
    if (existsSync(candidate)) return candidate;
  }
  throw new MaqetError(`The busybox-static package has no busybox in ${root}.`, { remedy: 'Report the package version.' });
}
