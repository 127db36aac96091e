import { lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Deadline } from '../shared/deadline.js';
import { errnoOf, MaqetError } from '../shared/errors.js';
import { resolveHostPath } from '../shared/host-paths.js';
import { exclusively } from '../shared/lock-file.js';
import { identify, type ProcessId } from '../shared/process.js';
import { input } from '../shared/wording.js';
import { VmDirectory } from './layout.js';
import { isLive, readRecord, type VmRecord, writeRecord } from './record.js';

/** How long others may take to claim names, in milliseconds: each takes a few. */
const TURN_MS = 30_000;

/** Who claims a VM's name, and for what. */
export type ClaimFacts = Pick<VmRecord, 'job' | 'claimant' | 'config'>;

/** What came of claiming a VM's name. */
export type Claim =
  | { readonly kind: 'claimed'; readonly directory: VmDirectory; readonly record: VmRecord }
  | { readonly kind: 'running'; readonly directory: VmDirectory; readonly record: VmRecord }
  /** An earlier step of the same job kept the VM, and it ended by itself. */
  | { readonly kind: 'lost'; readonly directory: VmDirectory; readonly record: VmRecord };

/**
 * Claims the folder `<root>/<vm>` for a new VM, or finds the VM that lives there.
 *
 * The claim is one `rename` of a folder that holds the record already: of two claimants one wins, and the other sees
 * the winner's record. What a VM of that name left behind earlier is moved aside, to `<vm>.<inode>`, never deleted. Claims take turns,
 * with each other and with removals; the `rename` also decides between containers, which do not see each other's processes.
 * Nothing is written where a VM of that name lives: it is found on a full disk, too.
 */
export async function claimName(root: string, vm: string, claim: ClaimFacts): Promise<Claim> {
  const real = await makeRoot(root);
  return (await liveIn(real, vm)) ?? inTurn(real, () => claimIn(real, vm, claim));
}

async function liveIn(root: string, vm: string): Promise<Claim | undefined> {
  const directory = new VmDirectory(path.join(root, vm));
  const found = await readRecord(directory);
  return found !== undefined && isLive(found) ? { kind: 'running', directory, record: found } : undefined;
}

/** Whoever gives a name to a folder, or takes it away, does so alone: of the inode in a name none may come back meanwhile. */
function inTurn<T>(root: string, work: () => Promise<T>): Promise<T> {
  return exclusively(path.join(root, '_claims'), Deadline.after(TURN_MS), work);
}

async function claimIn(root: string, vm: string, claim: ClaimFacts): Promise<Claim> {
  const directory = new VmDirectory(path.join(root, vm));
  for (let attempt = 0; attempt < 5; attempt++) {
    // The inode first: what is judged below is then that folder or a newer one, and only that one is ever moved.
    const inode = await inodeOf(directory.dir);
    const found = await readRecord(directory);
    if (found !== undefined && isLive(found)) return { kind: 'running', directory, record: found };
    if (found?.kept && found.job !== '' && found.job === claim.job) return { kind: 'lost', directory, record: found };
    if (inode !== undefined) await moveAside(directory.dir, inode);
    const record = newRecord(vm, claim);
    if (await installFolder(root, directory, record)) return { kind: 'claimed', directory, record };
  }
  throw new MaqetError(`The VM name ${JSON.stringify(vm)} is being claimed by several processes at once.`, {
    remedy: `Give each VM of the job a name of its own with ${input('vm')}.`,
  });
}

/**
 * Moves what a VM that has ended left in `<root>/<vm>` to `<vm>.<inode>`, as the next claim of its name would.
 *
 * @returns its record if it has not ended: nothing is moved then, nor is a folder that is no VM's.
 */
export function setAside(root: string, vm: string): Promise<VmRecord | undefined> {
  return inTurn(root, async () => {
    const directory = new VmDirectory(path.join(root, vm));
    const inode = await inodeOf(directory.dir);
    const found = await readRecord(directory);
    if (found === undefined || inode === undefined) return undefined;
    if (isLive(found)) return found;
    await moveAside(directory.dir, inode);
    return undefined;
  });
}

/**
 * Writes to `vm.json` how a VM has ended whose supervisor could not. The caller has seen that its processes are gone.
 *
 * Best effort: what kept the supervisor from it may still be so. A folder that is another VM's by now is left alone.
 *
 * @param supervisor - the one that has ended.
 */
export async function recordEnd(
  directory: VmDirectory,
  supervisor: ProcessId,
  end: Pick<VmRecord, 'state' | 'reason' | 'kept'>,
): Promise<void> {
  const write = async (): Promise<void> => {
    const found = await readRecord(directory);
    if (found === undefined || found.owner.pid !== supervisor.pid || found.owner.startTime !== supervisor.startTime) return;
    await writeRecord(directory, { ...found, ...end });
  };
  await inTurn(path.dirname(directory.dir), write).catch(() => undefined);
}

/** Whatever a VM, QEMU or a command writes by a plain name ends up below it: no folder of the system may be there. @returns it without links. */
async function makeRoot(root: string): Promise<string> {
  const remedy = 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to.';
  const found = await resolveHostPath(root, { use: 'write', from: process.cwd() });
  if ('problem' in found) throw new MaqetError(`The folder for VMs, ${root}, ${found.problem}.`, { remedy });
  try {
    await mkdir(found.path, { recursive: true, mode: 0o700 });
    return found.path;
  } catch (cause) {
    throw new MaqetError(`The folder for VMs, ${root}, cannot be made (${errnoOf(cause) ?? 'unknown error'}).`, { remedy, cause });
  }
}

function newRecord(vm: string, { job, claimant, config }: ClaimFacts): VmRecord {
  return {
    version: 1,
    vm,
    state: 'created',
    reason: '',
    createdAt: new Date().toISOString(),
    job,
    claimant,
    owner: identify(process.pid),
    qemu: null,
    kept: false,
    accel: null,
    config: { ...config },
    ports: [],
    bootMs: null,
  };
}

async function installFolder(root: string, directory: VmDirectory, record: VmRecord): Promise<boolean> {
  let fresh: VmDirectory | undefined;
  try {
    fresh = new VmDirectory(await mkdtemp(path.join(root, `.${record.vm}.`)));
    await Promise.all([fresh.dumps, fresh.screenshots, fresh.disks, fresh.files].map((dir) => mkdir(dir, { mode: 0o700 })));
    await writeRecord(fresh, record);
    await rename(fresh.dir, directory.dir);
    return true;
  } catch (cause) {
    if (fresh !== undefined) await rm(fresh.dir, { recursive: true, force: true });
    const code = errnoOf(cause);
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    if (code === undefined) throw cause;
    throw new MaqetError(`The folder of the VM ${record.vm} cannot be made in ${root} (${code}).`, {
      remedy: 'Free space on its disk, and check that this user may write to it.',
      cause,
    });
  }
}

/**
 * Moves what lies at `dir` aside, under a name made from its inode.
 *
 * Whoever looked at the same folder and comes second finds that name taken: so nobody can move away what the first one has put
 * there since. Only a folder that is not empty keeps its name taken, so an empty one gets a file.
 */
async function moveAside(dir: string, inode: bigint): Promise<void> {
  try {
    const content = await readdir(dir).catch(() => undefined);
    if (content?.length === 0) await writeFile(path.join(dir, 'was-empty'), '', { mode: 0o600 });
    await rename(dir, `${dir}.${inode}`);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EISDIR'].includes(errnoOf(error) ?? '')) throw error;
  }
}

async function inodeOf(file: string): Promise<bigint | undefined> {
  try {
    return (await lstat(file, { bigint: true })).ino;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
