import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';
import { debianRelease, ensureDebianPackages } from './packages.js';

const release = debianRelease();
/** The package of the daemon. In Debian 12 it is part of QEMU, and in later releases a separate package. */
const PACKAGE = Number(release) > 12 ? 'virtiofsd' : 'qemu-system-common';

/** Installs a virtiofs daemon if it is missing. */
export function ensureVirtiofsd(): Promise<void> {
  return ensureDebianPackages([PACKAGE]);
}

/** Returns true if that daemon can make a share read-only. */
export const KEEPS_OUT = PACKAGE === 'virtiofsd' || existsSync('/usr/libexec/virtiofsd');

/**
 * `describe` where a virtiofs daemon can run, else `describe.skip`. It needs Debian: on Ubuntu, the driver is in a package that the guests
 * are not made from, and before 24.04 the daemon runs only as root. It does not run in a container whose seccomp profile forbids
 * `unshare`, such as Docker's.
 */
export const describeVirtiofs = release !== undefined && mayUnshare() ? describe : describe.skip;

function mayUnshare(): boolean {
  return spawnSync('unshare', [process.getuid?.() === 0 ? '--mount' : '--user', 'true'], { stdio: 'ignore' }).status === 0;
}
