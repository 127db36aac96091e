import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, MaqetError } from '../shared/errors.js';
import { VmDirectory } from './layout.js';
import { type FoundVm, hasEnded, isLive } from './liveness.js';
import { readRecord, type VmRecord } from './record.js';

/** No VM of that name runs. */
export class NotRunningError extends MaqetError {}

const VM_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/;

/** Returns true for a valid name of a VM. `NAME.INODE` is the directory of an earlier VM, and `.NAME…` an unfinished claim. */
export function isVmName(name: string): boolean {
  return VM_NAME.test(name);
}

/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
export async function findVm(root: string, vm: string): Promise<FoundVm> {
  const directory = new VmDirectory(path.join(root, vm));
  const record = isVmName(vm) ? await readRecord(directory) : undefined;
  if (record !== undefined) return { directory, record };
  throw noSuchVmError(root, vm);
}

/** Creates the error for a name that no VM has or had. */
export function noSuchVmError(root: string, vm: string): NotRunningError {
  return new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
    remedy: 'List the VMs with `maqet ls`, or start one with `maqet up --vm NAME`.',
  });
}

/** Finds a running VM. @throws NotRunningError that says how the VM has ended */
export async function findRunningVm(root: string, vm: string): Promise<FoundVm> {
  const found = await findVm(root, vm);
  if (await isLive(found)) return found;
  throw new NotRunningError(`The VM ${JSON.stringify(vm)} is not running: ${describeEnd(found.record)}.`, {
    remedy: `Start it with \`maqet up --vm ${vm}\`. The files of the last run are in ${found.directory.dir}.`,
  });
}

/** The result of {@link findClaimed}. */
interface ClaimedVms {
  /** Newest first. */
  readonly vms: readonly FoundVm[];
  /** The directories of that name whose `vm.json` cannot be read: each of them may be the claimant's. */
  readonly broken: readonly VmDirectory[];
}

/**
 * Finds the VMs that a process claimed under a name: in the directory of that name, and in those that later claims of the name have moved
 * aside.
 *
 * @param claimant - as `vm.json` records it.
 * @throws MaqetError if the directory of all VMs cannot be read.
 */
export async function findClaimed(root: string, vm: string, claimant: string): Promise<ClaimedVms> {
  const vms: FoundVm[] = [];
  const broken: VmDirectory[] = [];
  // One after another: there may be more of them than a process may have open files.
  for (const name of (await namesIn(root)).filter((one) => one === vm || asideOf(one) === vm)) {
    const directory = new VmDirectory(path.join(root, name));
    const record = await readRecord(directory).catch(() => 'broken' as const);
    if (record === 'broken') broken.push(directory);
    else if (record?.claimant === claimant) vms.push({ directory, record });
  }
  const time = ({ record }: FoundVm): number => Date.parse(record.createdAt) || 0;
  return { vms: vms.sort((one, other) => time(other) - time(one)), broken };
}

/** Returns the name of the VM whose directory was moved aside to this name, or undefined for any other name. */
export function asideOf(name: string): string | undefined {
  return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
}

/** Describes the end of a VM that is not running, as the end of a sentence. */
export function describeEnd(record: VmRecord): string {
  const { state, reason, owner } = record;
  if (hasEnded(record)) {
    return reason === '' || reason === state ? `it is ${state}` : `it is ${state} (${reason.replace(/\.$/, '')})`;
  }
  return `its process ${owner.pid} is gone; its last state was ${state}`;
}

/** A VM's directory, and the content of its `vm.json` if that can be read. */
export interface ListedVm {
  readonly dir: string;
  readonly record: VmRecord | undefined;
  /** False if the record cannot be read: whether that VM runs is then not known. */
  readonly live: boolean;
}

/** Lists all VMs, running or not, sorted by name. */
export async function listVms(root: string): Promise<ListedVm[]> {
  const found: ListedVm[] = [];
  for (const name of (await namesIn(root)).filter(isVmName).sort()) {
    const directory = new VmDirectory(path.join(root, name));
    const record = await readRecord(directory).catch(() => 'unreadable' as const);
    if (record === 'unreadable') found.push({ dir: directory.dir, record: undefined, live: false });
    else if (record !== undefined) found.push({ dir: directory.dir, record, live: await isLive({ directory, record }) });
  }
  return found;
}

/** Returns the names in the directory of all VMs, or none if there is no such directory. @throws MaqetError if it cannot be read. */
export async function namesIn(root: string): Promise<string[]> {
  try {
    return await readdir(root);
  } catch (cause) {
    const code = errnoOf(cause);
    if (code === 'ENOENT') return [];
    throw new MaqetError(`The directory for VMs, ${root}, cannot be read (${code ?? 'unknown error'}).`, {
      remedy: 'Correct what stands at that path, or set RUNNER_TEMP or XDG_STATE_HOME to another directory.',
      cause,
    });
  }
}
