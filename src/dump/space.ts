import { statfs } from 'node:fs/promises';
import { formatBytes } from '../shared/units.js';
import { asDumpError, DumpError } from './errors.js';

/**
 * Makes sure that `bytes` more bytes fit into a folder, before they are written.
 *
 * @throws DumpError naming what is free and what is needed, or if the folder cannot be looked at.
 */
export async function requireSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder).catch((error: unknown) => {
    throw asDumpError(error, `look up the free space of ${folder}`);
  });
  const free = bavail * bsize;
  if (free < bytes) {
    throw new DumpError(`A memory dump needs ${formatBytes(bytes)} in ${folder}, where ${formatBytes(free)} are free.`, {
      remedy: 'Free disk space, give the VM less memory, or put its folder on a larger disk.',
    });
  }
}
