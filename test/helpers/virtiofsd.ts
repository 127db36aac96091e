import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';
import { debianRelease, ensureDebianPackages } from './packages.js';

const release = debianRelease();
/** Debian 12 has the daemon with QEMU itself, the releases since then in a package of its own. */
const PACKAGE = Number(release) > 12 ? 'virtiofsd' : 'qemu-system-common';

/** Makes sure that there is a virtiofs daemon. */
export function ensureVirtiofsd(): Promise<void> {
  return ensureDebianPackages([PACKAGE]);
}

/** True if that daemon can keep a guest from writing. */
export const KEEPS_OUT = PACKAGE === 'virtiofsd' || existsSync('/usr/libexec/virtiofsd');

/**
 * `describe` where a virtiofs daemon can run: on Debian (Ubuntu has the guest's driver in a package that guests are not made from,
 * and before 24.04 a daemon for root alone), and not in a container whose seccomp policy forbids `unshare`, as Docker's does.
 */
export const describeVirtiofs = release !== undefined && mayUnshare() ? describe : describe.skip;

function mayUnshare(): boolean {
  return spawnSync('unshare', [process.getuid?.() === 0 ? '--mount' : '--user', 'true'], { stdio: 'ignore' }).status === 0;
}
