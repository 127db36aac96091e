import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../../shared/deadline.js';
import { errnoOf, errorText } from '../../shared/errors.js';
import { identify, isAlive } from '../../shared/process.js';
import { distrust, ownUsers, UntrustedFileError } from '../../shared/trusted-file.js';
import { StorageError, shown } from '../errors.js';

/** `<what>.<pid>.<start time>.<random>.partial` */
const PARTIAL = /\.(\d+)\.(\d*)\.[0-9a-f-]+\.partial$/;
/** A process of another container looks dead from here, but it keeps writing to its file. */
const ABANDONED_MS = 3_600_000;
const HASH_CHUNK = 2 ** 20;

/**
 * Creates the directory that the VMs of a job share for their images (mode 0700), and removes what killed processes left in it.
 *
 * @throws StorageError if it cannot be created, or others can write to it.
 */
export async function openStore(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const problem = distrust({ path: directory, stat: await lstat(directory) }, ownUsers());
    if (problem !== undefined) throw new UntrustedFileError(`it ${problem}`);
    for (const name of await readdir(directory)) {
      if (await isAbandonedPartial(directory, name)) await rm(path.join(directory, name), { force: true });
    }
  } catch (error) {
    throw new StorageError(`The directory ${shown(directory)} cannot be used for images (${errnoOf(error) ?? errorText(error)}).`, {
      remedy: 'Check its permissions and its disk.',
      cause: error,
    });
  }
}

/** Returns true for the unfinished file of a process that is gone. */
export async function isAbandonedPartial(directory: string, name: string): Promise<boolean> {
  const [, pid, startTime = ''] = PARTIAL.exec(name) ?? [];
  if (pid === undefined || isAlive({ pid: Number(pid), startTime })) return false;
  const stats = await lstat(path.join(directory, name)).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_MS;
}

/** Returns a path in the store that no other process, and no other part of this one, uses. */
export function partialPath(directory: string, what: string): string {
  const { pid, startTime } = identify(process.pid);
  return path.join(directory, `${what}.${pid}.${startTime}.${randomUUID()}.partial`);
}

/**
 * Returns true if a file exists, is a regular file, and has that hash.
 *
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function hasSha256(file: string, sha256: string, deadline: Deadline): Promise<boolean> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    if (!(await handle.stat()).isFile()) return false;
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(HASH_CHUNK);
    for (;;) {
      const { bytesRead } = await deadline.race(handle.read(chunk, 0, chunk.length), `the SHA-256 of ${shown(file)}`);
      if (bytesRead === 0) return hash.digest('hex') === sha256;
      hash.update(chunk.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
