import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { MaqetError } from '../shared/errors.js';
import { isAsideOf, setAside } from '../supervisor/claim.js';
import { imagesFolder, isLive } from '../supervisor/folder.js';
import { findVm, isVmName, listVms, namesIn } from './find.js';

/** Blocks in which a file system counts what a file takes (POSIX `stat`). */
const BLOCK = 512;

/** What was removed. */
export interface Removed {
  readonly vm: string;
  /** The disk space that it took, in bytes. */
  readonly bytes: number;
}

/**
 * Removes the folder of a VM that has ended, with its disks, dumps and audit log, and what earlier VMs of its name left.
 *
 * @throws NotRunningError if there is no VM of that name; MaqetError if it has not ended.
 */
export async function removeVm(root: string, vm: string): Promise<Removed> {
  if ((await leftBehind(root, vm)).length === 0) await findVm(root, vm);
  const live = await setAside(root, vm);
  if (live !== undefined) {
    throw new MaqetError(`The VM ${vm} has not ended: it is ${live.state}.`, { remedy: `Stop it first: \`maqet down ${vm}\`.` });
  }
  const bytes = await Promise.all((await leftBehind(root, vm)).map(removeTree));
  return { vm, bytes: bytes.reduce((sum, one) => sum + one, 0) };
}

/**
 * Removes the downloaded and unpacked images that VMs share.
 *
 * @returns the disk space that they took, in bytes.
 * @throws MaqetError while a VM runs: it may stand on one of them.
 */
export async function removeImages(root: string): Promise<number> {
  const [running] = (await listVms(root)).filter(({ record }) => record !== undefined && isLive(record));
  if (running === undefined) return removeTree(imagesFolder(root));
  throw new MaqetError(`Images are not removed while a VM runs, and ${path.basename(running.dir)} does.`, {
    remedy: 'Stop it first, with `maqet down`.',
  });
}

/** The folders that earlier VMs of a name left. */
async function leftBehind(root: string, vm: string): Promise<string[]> {
  return (await namesIn(root)).filter((name) => isVmName(vm) && isAsideOf(vm, name)).map((name) => path.join(root, name));
}

async function removeTree(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(files.map(async (file) => (await lstat(path.join(folder, file)).catch(() => undefined))?.blocks ?? 0));
  await rm(folder, { recursive: true, force: true });
  return sizes.reduce((sum, blocks) => sum + blocks * BLOCK, 0);
}
