import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { socketPath } from '../shared/socket.js';
import type { VmDirectory } from './layout.js';

/** What ends the listeners of {@link showPresence}, by the directories of their VMs. */
const presences = new Map<string, () => void>();

/**
 * Listens in a directory that is claimed for a VM, until {@link handOver} or the end of this process: so other containers, which do not see
 * this process, know that it exists. Answers nobody.
 *
 * @param fresh - the directory under its present name.
 * @param directory - the name that it gets.
 */
export async function showPresence(fresh: VmDirectory, directory: VmDirectory): Promise<void> {
  // Elsewhere there are no containers that share a directory but not their processes.
  if (process.platform !== 'linux') return;
  const { path, release } = socketPath(fresh.claimSocket);
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  server.unref();
  // Release the path only then: `close` removes the file that it names.
  presences.set(directory.dir, () => server.close(release));
}

/** Stops to answer for a claimed VM: its supervisor does that from now on, or nobody. */
export async function handOver(directory: VmDirectory): Promise<void> {
  presences.get(directory.dir)?.();
  presences.delete(directory.dir);
  await rm(directory.claimSocket, { force: true });
}

/** Returns true if the listener of a claimed VM is this process. */
export function isOwnPresence(directory: VmDirectory): boolean {
  return presences.has(directory.dir);
}
