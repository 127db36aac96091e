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
import { isLive, readRecord, type VmRecord } from '../state/record.js';
import type { Environment } from './context.js';
import { withSharedLog } from './records/audit-logs.js';
import { flushSyslog } from './records/syslog.js';

/** Blocks in which a file system counts what a file takes (POSIX `stat`). */
const BLOCK = 512;

/** The log of removals, below the folder of the VMs. No VM can have that name. */
const LOG = path.join('_removed', 'audit.jsonl');

/** What was removed. */
export interface Removed {
  readonly vm: string;
  /** How many folders that were. */
  readonly folders: number;
  /** The disk space that it took, in bytes. */
  readonly bytes: number;
}

type RemoveEnvironment = Pick<Environment, 'root' | 'caller' | 'secrets'>;

/**
 * Removes the folder of a VM that has ended, with its disks, dumps and audit log, and what earlier VMs of its name left. The log of
 * removals keeps the heads of those audit logs: copies of them can still be told from others.
 *
 * @throws NotRunningError if there is no VM of that name; MaqetError if it has not ended, or if records of it still wait for a syslog
 *   server; AuditError if there can be no record: then nothing is removed.
 */
export async function removeVm(vm: string, env: RemoveEnvironment, deadline: Deadline): Promise<Removed> {
  const { root } = env;
  await requireEnded(root, vm);
  return withSharedLog(path.join(root, LOG), vm, env, deadline, async (audit) => {
    await requireDelivered(vm, new VmDirectory(path.join(root, vm)));
    const live = await setAside(root, vm);
    if (live !== undefined) throw notEnded(live);
    return removeLeft(vm, audit, env);
  });
}

/** Makes sure that there is, or was, such a VM and that it has ended. @throws as {@link removeVm}. */
export async function requireEnded(root: string, vm: string): Promise<void> {
  const live = (await listVms(root)).find(({ dir, record }) => path.basename(dir) === vm && record !== undefined && isLive(record));
  if (live?.record !== undefined) throw notEnded(live.record);
  if ((await leftBehind(root, vm)).length === 0) await findVm(root, vm);
}

function notEnded({ vm, state }: VmRecord): MaqetError {
  return new MaqetError(`The VM ${vm} has not ended: it is ${state}.`, { remedy: `Stop it first: \`maqet down ${vm}\`.` });
}

/** Removes whatever VMs have left that have ended, also of names that others have by now. As {@link removeVm}. */
export async function removeEnded(env: RemoveEnvironment, deadline: Deadline): Promise<Removed[]> {
  const { root } = env;
  const ended = (await listVms(root)).filter(({ record }) => record !== undefined && !isLive(record)).map(({ dir }) => path.basename(dir));
  const asides = (await namesIn(root)).flatMap((name) => asideOf(name) ?? []);
  const removed: Removed[] = [];
  for (const vm of [...new Set([...ended, ...asides])].sort()) {
    const one = await withSharedLog(path.join(root, LOG), vm, env, deadline, async (audit) => {
      await requireDelivered(vm, new VmDirectory(path.join(root, vm)));
      await setAside(root, vm);
      return removeLeft(vm, audit, env);
    });
    // Somebody else may have come first.
    if (one.folders > 0) removed.push(one);
  }
  return removed;
}

async function removeLeft(vm: string, audit: AuditLog, { root, caller }: RemoveEnvironment): Promise<Removed> {
  const folders = await leftBehind(root, vm);
  if (folders.length === 0) return { vm, folders: 0, bytes: 0 };
  for (const folder of folders) await requireDelivered(vm, new VmDirectory(folder));
  const facts: JsonObject = { folders: await Promise.all(folders.map(folderFacts)) };
  const record = await audit.append({ ...caller, event: 'vm-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' });
  return { vm, folders: folders.length, bytes: await carryOut(audit, record, () => removeTrees(folders)) };
}

/** What is not at its syslog server yet is nowhere else once the folder has gone. */
async function requireDelivered(vm: string, directory: VmDirectory): Promise<void> {
  const left = await flushSyslog(directory);
  if (left === undefined) return;
  throw new MaqetError(`The VM ${vm} is not removed: ${left}`, {
    remedy: `Try again when the server is there, or remove ${directory.auditSpool} to give them up.`,
  });
}

async function folderFacts(dir: string): Promise<JsonObject> {
  const { audit } = new VmDirectory(dir);
  const verdict = await verifyChain(audit).catch(() => undefined);
  return { folder: path.basename(dir), auditHead: verdict?.ok ? verdict.head : null };
}

/**
 * Removes the downloaded and unpacked images that VMs share.
 *
 * @returns the disk space that they took, in bytes.
 * @throws MaqetError while a VM runs, or where that cannot be told: it may stand on one of them; AuditError as for {@link removeVm}.
 */
export async function removeImages(env: RemoveEnvironment, deadline: Deadline): Promise<number> {
  const { root, caller } = env;
  return withSharedLog(path.join(root, LOG), '-', env, deadline, async (audit) => {
    const [running] = (await listVms(root)).filter(({ record }) => record === undefined || isLive(record));
    if (running !== undefined) {
      throw new MaqetError(
        `Images are not removed while a VM runs, and ${path.basename(running.dir)} does, or its record cannot be read.`,
        {
          remedy: 'Stop it first, with `maqet down`.',
        },
      );
    }
    const record = await audit.append({ ...caller, event: 'images-remove', decision: 'allow', reason: 'lifecycle' });
    return carryOut(audit, record, () => removeTrees([imagesDirectory(root)]));
  });
}

/** The folders that earlier VMs of a name left: those alone whose record says so. */
async function leftBehind(root: string, vm: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await namesIn(root)).filter((one) => asideOf(one) === vm)) {
    const dir = path.join(root, name);
    const record = await readRecord(new VmDirectory(dir)).catch(() => undefined);
    if (record?.vm === vm && !isLive(record) && (await lstat(dir)).isDirectory()) found.push(dir);
  }
  return found;
}

/** @returns the disk space that they took, in bytes. */
async function removeTrees(folders: readonly string[]): Promise<number> {
  const sizes = await Promise.all(folders.map(sizeOf));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function sizeOf(folder: string): Promise<number> {
  // With types, links to folders are not entered.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const stats = await Promise.all(entries.map(({ parentPath, name }) => lstat(path.join(parentPath, name)).catch(() => undefined)));
  return stats.reduce((sum, one) => sum + (one?.blocks ?? 0) * BLOCK, 0);
}
