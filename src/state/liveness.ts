import { stat } from 'node:fs/promises';
import { isAlive, type ProcessId, processesWith } from '../shared/process.js';
import { MARKS } from '../shared/program-environment.js';
import { isListening } from '../shared/socket.js';
import type { VmDirectory } from './layout.js';
import { isOwnPresence } from './presence.js';
import type { VmRecord } from './record.js';

/** A VM's directory and the content of its `vm.json`. */
export interface FoundVm {
  readonly directory: VmDirectory;
  readonly record: VmRecord;
}

/**
 * Returns true while the VM has not ended: a process of it is seen, or somebody listens at a socket in its directory. Processes of
 * another PID namespace, such as a container's, cannot be seen, but their sockets can.
 */
export async function isLive({ directory, record }: FoundVm): Promise<boolean> {
  if (hasEnded(record)) return false;
  if (isAlive(record.owner) || (record.qemu !== null && isAlive(record.qemu))) return true;
  return isListeningIn(directory, record);
}

/** Returns true if `vm.json` says that the VM has ended. */
export function hasEnded({ state }: Pick<VmRecord, 'state'>): boolean {
  return state === 'stopped' || state === 'failed';
}

/**
 * Returns true if the supervisor of a VM listens, or another process that starts it.
 *
 * @param record - undefined if it cannot be read: then either may be at work.
 */
export async function isListeningIn(directory: VmDirectory, record: VmRecord | undefined): Promise<boolean> {
  if (await isListening(directory.socket)) return true;
  // Once a supervisor has taken over, the claimant does not answer for the VM any more.
  return (record === undefined || record.accel === null) && !isOwnPresence(directory) && isListening(directory.claimSocket);
}

/** Returns true if somebody lives in a directory whose `vm.json` cannot be read. */
export async function isInhabited(directory: VmDirectory): Promise<boolean> {
  return (await isListeningIn(directory, undefined)) || (await processesIn(directory)).length > 0;
}

/** Returns the processes that belong to the VM of a directory, wherever that was moved, and whatever `vm.json` says. Linux. */
export async function processesIn(directory: VmDirectory): Promise<ProcessId[]> {
  const mark = await directoryMark(directory.dir);
  return mark === undefined ? [] : processesWith(MARKS.directory, mark);
}

/** Returns the value of {@link MARKS}`.directory` for a directory, or undefined if there is none. It does not change when it is moved. */
export async function directoryMark(dir: string): Promise<string | undefined> {
  const found = await stat(dir, { bigint: true }).catch(() => undefined);
  return found?.isDirectory() ? `${found.dev}:${found.ino}` : undefined;
}
