import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { carryOut } from '../audit/outcome.js';
import { verifyChain } from '../audit/verify.js';
import type { Deadline } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { isAsideOf, setAside } from '../supervisor/claim.js';
import { imagesFolder, isLive, VmFolder } from '../supervisor/folder.js';
import type { Environment } from './environment.js';
import { findVm, isVmName, listVms, namesIn } from './find.js';
import { withSharedLog } from './shared-log.js';

/** Blocks in which a file system counts what a file takes (POSIX `stat`). */
const BLOCK = 512;

/** The log of removals, below the folder of the VMs. No VM can have that name. */
const LOG = path.join('_removed', 'audit.jsonl');

/** What was removed. */
export interface Removed {
  readonly vm: string;
  /** The disk space that it took, in bytes. */
  readonly bytes: number;
}

/**
 * Removes the folder of a VM that has ended, with its disks, dumps and audit log, and what earlier VMs of its name left. The log of
 * removals keeps the heads of those audit logs: copies of them can still be told from others.
 *
 * @throws NotRunningError if there is no VM of that name; MaqetError if it has not ended; AuditError if there can be no record:
 *   then nothing is removed.
 */
export async function removeVm(vm: string, env: Pick<Environment, 'root' | 'caller' | 'secrets'>, deadline: Deadline): Promise<Removed> {
  const { root, caller } = env;
  if ((await leftBehind(root, vm)).length === 0) await findVm(root, vm);
  return withSharedLog(path.join(root, LOG), vm, env, deadline, async (audit) => {
    const live = await setAside(root, vm);
    if (live !== undefined) {
      throw new MaqetError(`The VM ${vm} has not ended: it is ${live.state}.`, { remedy: `Stop it first: \`maqet down ${vm}\`.` });
    }
    const folders = await leftBehind(root, vm);
    const facts: JsonObject = { folders: await Promise.all(folders.map(folderFacts)) };
    const record = await audit.append({ ...caller, event: 'vm-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' });
    return { vm, bytes: await carryOut(audit, record, () => removeTrees(folders)) };
  });
}

async function folderFacts(dir: string): Promise<JsonObject> {
  const { audit } = new VmFolder(dir);
  const verdict = await verifyChain(audit).catch(() => undefined);
  return { folder: path.basename(dir), auditHead: verdict?.ok ? verdict.head : null };
}

/**
 * Removes the downloaded and unpacked images that VMs share.
 *
 * @returns the disk space that they took, in bytes.
 * @throws MaqetError while a VM runs: it may stand on one of them.
 */
export async function removeImages(root: string): Promise<number> {
  const [running] = (await listVms(root)).filter(({ record }) => record !== undefined && isLive(record));
  if (running === undefined) return removeTrees([imagesFolder(root)]);
  throw new MaqetError(`Images are not removed while a VM runs, and ${path.basename(running.dir)} does.`, {
    remedy: 'Stop it first, with `maqet down`.',
  });
}

/** The folders that earlier VMs of a name left. */
async function leftBehind(root: string, vm: string): Promise<string[]> {
  return (await namesIn(root)).filter((name) => isVmName(vm) && isAsideOf(vm, name)).map((name) => path.join(root, name));
}

/** @returns the disk space that they took, in bytes. */
async function removeTrees(folders: readonly string[]): Promise<number> {
  const sizes = await Promise.all(folders.map(sizeOf));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const stats = await Promise.all(files.map((file) => lstat(path.join(folder, file)).catch(() => undefined)));
  return stats.reduce((sum, one) => sum + (one?.blocks ?? 0) * BLOCK, 0);
}
