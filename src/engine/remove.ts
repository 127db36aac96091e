import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type AuditLog, carryOut } from '../audit/log.js';
import { verifyChain } from '../audit/verify.js';
import type { Deadline } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { setAside } from '../state/claim.js';
import { asideOf, findVm, listVms, namesIn } from '../state/find.js';
import { imagesDirectory, VmDirectory } from '../state/layout.js';
import { isLive } from '../state/liveness.js';
import { readRecord, type VmRecord } from '../state/record.js';
import type { Environment } from './context.js';
import { withSharedLog } from './records/audit-logs.js';
import { flushSyslog } from './records/syslog.js';

/** The size of the blocks that `stat` counts, in bytes (POSIX). */
const BLOCK = 512;

/** The log of removals, below the directory of all VMs. No VM can have that name. */
const LOG = path.join('_removed', 'audit.jsonl');

/** The files of a VM that were removed. */
export interface Removed {
  readonly vm: string;
  /** The number of its directories. */
  readonly folders: number;
  /** The disk space that they took, in bytes. */
  readonly bytes: number;
}

type RemoveEnvironment = Pick<Environment, 'root' | 'caller' | 'secrets'>;

/**
 * Removes the directory of a VM that has ended, with its disks, dumps and audit log, and those of earlier VMs of its name. The log of
 * removals keeps the heads of the audit logs, so that copies of them can still be verified.
 *
 * @throws NotRunningError if there is no VM of that name; MaqetError if it has not ended, or if a syslog server still lacks records of
 *   it; AuditError if the removal cannot be recorded: nothing is removed.
 */
export async function removeVm(vm: string, env: RemoveEnvironment, deadline: Deadline): Promise<Removed> {
  const { root } = env;
  await requireEnded(root, vm);
  return withSharedLog(path.join(root, LOG), vm, env, deadline, async (audit) => {
    await requireFlushed(vm, new VmDirectory(path.join(root, vm)));
    const live = await setAside(root, vm);
    if (live !== undefined) throw notEndedError(live);
    return removeLeft(vm, audit, env);
  });
}

/** Makes sure that there is or was a VM of that name, and that it has ended. @throws as {@link removeVm} */
export async function requireEnded(root: string, vm: string): Promise<void> {
  const live = (await listVms(root)).find(({ dir, live }) => path.basename(dir) === vm && live);
  if (live?.record !== undefined) throw notEndedError(live.record);
  if ((await leftBehind(root, vm)).length === 0) await findVm(root, vm);
}

function notEndedError({ vm, state }: VmRecord): MaqetError {
  return new MaqetError(`The VM ${vm} has not ended: it is ${state}.`, { remedy: `Stop it first: \`maqet down ${vm}\`.` });
}

/** Removes the directories of all VMs that have ended, also those of names that other VMs have now. @throws as {@link removeVm} */
export async function removeEnded(env: RemoveEnvironment, deadline: Deadline): Promise<Removed[]> {
  const { root } = env;
  const ended = (await listVms(root)).filter(({ record, live }) => record !== undefined && !live).map(({ dir }) => path.basename(dir));
  const asides = (await namesIn(root)).flatMap((name) => asideOf(name) ?? []);
  const removed: Removed[] = [];
  for (const vm of [...new Set([...ended, ...asides])].sort()) {
    const one = await withSharedLog(path.join(root, LOG), vm, env, deadline, async (audit) => {
      await requireFlushed(vm, new VmDirectory(path.join(root, vm)));
      await setAside(root, vm);
      return removeLeft(vm, audit, env);
    });
    // Another process may have removed it first.
    if (one.folders > 0) removed.push(one);
  }
  return removed;
}

async function removeLeft(vm: string, audit: AuditLog, { root, caller }: RemoveEnvironment): Promise<Removed> {
  const directories = await leftBehind(root, vm);
  if (directories.length === 0) return { vm, folders: 0, bytes: 0 };
  for (const directory of directories) await requireFlushed(vm, new VmDirectory(directory));
  const facts: JsonObject = { folders: await Promise.all(directories.map(directoryFacts)) };
  const record = await audit.append({ ...caller, event: 'vm-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' });
  return { vm, folders: directories.length, bytes: await carryOut(audit, record, () => removeTrees(directories)) };
}

/** Makes sure that the syslog server has the whole audit log, because the removal deletes the only copy. */
async function requireFlushed(vm: string, directory: VmDirectory): Promise<void> {
  const left = await flushSyslog(directory);
  if (left === undefined) return;
  throw new MaqetError(`The VM ${vm} was not removed: ${left}`, {
    remedy: `Try again when the server accepts records, or remove ${directory.auditSpool} to drop them.`,
  });
}

async function directoryFacts(dir: string): Promise<JsonObject> {
  const { audit } = new VmDirectory(dir);
  const verdict = await verifyChain(audit).catch(() => undefined);
  return { folder: path.basename(dir), auditHead: verdict?.ok ? verdict.head : null };
}

/**
 * Removes the downloaded and unpacked images that VMs share.
 *
 * @returns the disk space that they took, in bytes.
 * @throws MaqetError if a VM runs, or if a record cannot be read: its disks may use an image; AuditError as for {@link removeVm}.
 */
export async function removeImages(env: RemoveEnvironment, deadline: Deadline): Promise<number> {
  const { root, caller } = env;
  return withSharedLog(path.join(root, LOG), '-', env, deadline, async (audit) => {
    const [running] = (await listVms(root)).filter(({ record, live }) => record === undefined || live);
    if (running !== undefined) {
      throw new MaqetError(`Cannot remove the images: the VM ${path.basename(running.dir)} runs, or its record cannot be read.`, {
        remedy: 'Stop it first with `maqet down`.',
      });
    }
    const record = await audit.append({ ...caller, event: 'images-remove', decision: 'allow', reason: 'lifecycle' });
    return carryOut(audit, record, () => removeTrees([imagesDirectory(root)]));
  });
}

/** Returns the directories of earlier VMs of a name. Leaves out those whose record does not name that VM. */
async function leftBehind(root: string, vm: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await namesIn(root)).filter((one) => asideOf(one) === vm)) {
    const directory = new VmDirectory(path.join(root, name));
    const record = await readRecord(directory).catch(() => undefined);
    if (record?.vm !== vm || (await isLive({ directory, record }))) continue;
    if ((await lstat(directory.dir)).isDirectory()) found.push(directory.dir);
  }
  return found;
}

/** Removes directories. @returns the disk space that they took, in bytes. */
async function removeTrees(directories: readonly string[]): Promise<number> {
  const sizes = await Promise.all(directories.map(sizeOf));
  await Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true })));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Returns the disk space that the files below a directory take, in bytes. */
export async function sizeOf(directory: string): Promise<number> {
  // With `withFileTypes`, `readdir` does not follow links to directories.
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const stats = await Promise.all(entries.map(({ parentPath, name }) => lstat(path.join(parentPath, name)).catch(() => undefined)));
  return stats.reduce((sum, one) => sum + (one?.blocks ?? 0) * BLOCK, 0);
}
