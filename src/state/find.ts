import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Deadline, sleep } from '../shared/deadline.js';
import { errnoOf, MaqetError } from '../shared/errors.js';
import { isAlive, type ProcessId } from '../shared/process.js';
import { VmDirectory } from './layout.js';
import { isLive, readRecord, type VmRecord } from './record.js';

/** No VM of that name runs. */
export class NotRunningError extends MaqetError {}

/** A VM's directory and the content of its `vm.json`. */
export interface FoundVm {
  readonly directory: VmDirectory;
  readonly record: VmRecord;
}

const GONE_POLL_MS = 20;

const VM_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/;

/** Returns true for a valid name of a VM. `NAME.INODE` is the directory of an earlier VM, and `.NAME…` an unfinished claim. */
function isVmName(name: string): boolean {
  return VM_NAME.test(name);
}

/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
export async function findVm(root: string, vm: string): Promise<FoundVm> {
  const directory = new VmDirectory(path.join(root, vm));
  const record = isVmName(vm) ? await readRecord(directory) : undefined;
  if (record !== undefined) return { directory, record };
  throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
    remedy: 'List the VMs with `maqet ls`, or start one with `maqet up --vm NAME`.',
  });
}

/** Finds a running VM. @throws NotRunningError that says how the VM has ended */
export async function findRunningVm(root: string, vm: string): Promise<FoundVm> {
  const found = await findVm(root, vm);
  if (isLive(found.record)) return found;
  throw new NotRunningError(`The VM ${JSON.stringify(vm)} is not running: ${describeEnd(found.record)}.`, {
    remedy: `Start it with \`maqet up --vm ${vm}\`. The files of the last run are in ${found.directory.dir}.`,
  });
}

/**
 * Finds the VMs that a process claimed under a name, newest first: in the directory of that name, and in those that later claims of
 * the name have moved aside.
 *
 * @param claimant - as `vm.json` records it.
 * @throws MaqetError if a record there cannot be read: it may be the claimant's.
 */
export async function findClaimed(root: string, vm: string, claimant: string): Promise<FoundVm[]> {
  const names = (await namesIn(root)).filter((name) => name === vm || asideOf(name) === vm);
  const found = await Promise.all(
    names.map(async (name) => {
      const directory = new VmDirectory(path.join(root, name));
      return { directory, record: await readRecord(directory) };
    }),
  );
  return found
    .flatMap(({ directory, record }) => (record?.claimant === claimant ? [{ directory, record }] : []))
    .sort((one, other) => Date.parse(other.record.createdAt) - Date.parse(one.record.createdAt));
}

/** Returns the name of the VM whose directory was moved aside to this name, or undefined for any other name. */
export function asideOf(name: string): string | undefined {
  return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
}

/** Describes the end of a VM that is not running, as the end of a sentence. */
export function describeEnd(record: VmRecord): string {
  const { state, reason, owner } = record;
  if (state === 'stopped' || state === 'failed') {
    return reason === '' || reason === state ? `it is ${state}` : `it is ${state} (${reason.replace(/\.$/, '')})`;
  }
  return `its process ${owner.pid} is gone; its last state was ${state}`;
}

/**
 * Waits until the processes of a VM are gone.
 *
 * @returns the processes that still run after `ms` milliseconds.
 */
export async function waitUntilGone(record: Pick<VmRecord, 'owner' | 'qemu'>, ms: number): Promise<ProcessId[]> {
  const processes = [record.owner, record.qemu].filter((id) => id !== null);
  const deadline = Deadline.after(ms);
  while (processes.some(isAlive) && !deadline.expired) await sleep(GONE_POLL_MS);
  return processes.filter(isAlive);
}

/** A VM's directory, and the content of its `vm.json` if that can be read. */
export interface ListedVm {
  readonly dir: string;
  readonly record: VmRecord | undefined;
}

/** Lists all VMs, running or not, sorted by name. */
export async function listVms(root: string): Promise<ListedVm[]> {
  const found: ListedVm[] = [];
  for (const name of (await namesIn(root)).filter(isVmName).sort()) {
    const directory = new VmDirectory(path.join(root, name));
    const record = await readRecord(directory).catch(() => 'unreadable' as const);
    if (record !== undefined) found.push({ dir: directory.dir, record: record === 'unreadable' ? undefined : record });
  }
  return found;
}

/** Returns the names in the directory of all VMs, or none if there is no such directory. */
export async function namesIn(root: string): Promise<string[]> {
  try {
    return await readdir(root);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}
