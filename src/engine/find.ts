import path from 'node:path';
import { Deadline, sleep } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';
import { isPlainName } from '../shared/paths.js';
import { isAlive, type ProcessId } from '../shared/process.js';
import { isLive, readRecord, VmFolder, type VmRecord } from '../supervisor/folder.js';

/** There is no VM of that name, or it has ended. */
export class NotRunningError extends MaqetError {}

/** A VM's folder and what its `vm.json` says. */
export interface FoundVm {
  readonly folder: VmFolder;
  readonly record: VmRecord;
}

const GONE_POLL_MS = 20;

/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
export async function findVm(root: string, vm: string): Promise<FoundVm> {
  const folder = new VmFolder(path.join(root, vm));
  const record = isPlainName(vm) ? await readRecord(folder) : undefined;
  if (record !== undefined) return { folder, record };
  throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
    remedy: '`maqet ls` lists the VMs; `maqet up --vm NAME` starts one.',
  });
}

/** Finds a VM that runs. @throws NotRunningError saying what became of it if it does not. */
export async function findRunningVm(root: string, vm: string): Promise<FoundVm> {
  const found = await findVm(root, vm);
  if (isLive(found.record)) return found;
  throw new NotRunningError(`The VM ${JSON.stringify(vm)} does not run: ${describeEnd(found.record)}.`, {
    remedy: `Start it with \`maqet up --vm ${vm}\`; what it left is in ${found.folder.dir}.`,
  });
}

/** Why a VM that does not run does not, as the end of a sentence. */
export function describeEnd(record: VmRecord): string {
  const { state, reason, owner } = record;
  if (state === 'stopped' || state === 'failed') {
    return reason === '' || reason === state ? `it is ${state}` : `it is ${state} (${reason.replace(/\.$/, '')})`;
  }
  return `its process ${owner.pid} is gone, which last said that it is ${state}`;
}

/**
 * Waits until the processes of a VM that was stopped are gone.
 *
 * @returns those that still run when the time is over.
 */
export async function waitUntilGone(record: Pick<VmRecord, 'owner' | 'qemu'>, ms: number): Promise<ProcessId[]> {
  const processes = [record.owner, record.qemu].filter((id) => id !== null);
  const deadline = Deadline.after(ms);
  while (processes.some(isAlive) && !deadline.expired) await sleep(GONE_POLL_MS);
  return processes.filter(isAlive);
}
