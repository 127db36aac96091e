import { lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Deadline } from '../shared/deadline.js';
import { errnoOf, MaqetError } from '../shared/errors.js';
import { resolveHostPath } from '../shared/host-paths.js';
import { exclusively } from '../shared/lock-file.js';
import { identify } from '../shared/process.js';
import { syncDirectory } from '../shared/replace-file.js';
import { input } from '../shared/wording.js';
import { asideOf } from './find.js';
import { VmDirectory } from './layout.js';
import { hasEnded, isInhabited, isLive } from './liveness.js';
import { showPresence } from './presence.js';
import { BrokenRecordError, readRecord, type VmRecord, writeRecord } from './record.js';

/** How long to wait for the lock of the claims, in milliseconds. A claim holds it for a few. */
const LOCK_MS = 30_000;

/** The claimant of a VM's name, and the inputs that shape the VM. */
export type ClaimFacts = Pick<VmRecord, 'job' | 'claimant' | 'config'>;

/** The result of claiming a VM's name. */
export type Claim =
  | { readonly kind: 'claimed'; readonly directory: VmDirectory; readonly record: VmRecord }
  | { readonly kind: 'running'; readonly directory: VmDirectory; readonly record: VmRecord }
  /** An earlier step of the same job kept the VM, and it has ended by itself. */
  | { readonly kind: 'lost'; readonly directory: VmDirectory; readonly record: VmRecord };

/**
 * Claims the directory `<root>/<vm>` for a new VM, or finds the live VM in it.
 *
 * A claim is one `rename` of a directory that already holds the record: one of two claimants wins, and the other one sees the
 * winner's record. The directory of an earlier VM of that name is moved aside to `<vm>.<inode>`, and never deleted. A lock serializes
 * claims and removals. The `rename` also decides between containers, which do not see each other's processes: until this process ends, it
 * listens in the directory, which shows them that the VM is claimed. A live VM is found without writing anything, so also on a full disk.
 */
export async function claimName(root: string, vm: string, claim: ClaimFacts): Promise<Claim> {
  const real = await makeRoot(root);
  return (await liveIn(real, vm)) ?? locked(real, () => claimIn(real, vm, claim));
}

/**
 * Finds the VM of a name, without claiming the name.
 *
 * @returns undefined if there is none to attach to, and none of that name was kept and lost.
 */
export async function findClaim(root: string, vm: string, job: string): Promise<Exclude<Claim, { readonly kind: 'claimed' }> | undefined> {
  const directory = new VmDirectory(path.join(await makeRoot(root), vm));
  const record = await readRecord(directory);
  if (record === undefined) return undefined;
  if (await isLive({ directory, record })) return { kind: 'running', directory, record };
  return isLost(record, job) ? { kind: 'lost', directory, record } : undefined;
}

/** Tells whether an earlier step of the same job kept the VM, which has ended. */
function isLost(found: VmRecord, job: string): boolean {
  return found.kept && found.job !== '' && found.job === job;
}

async function liveIn(root: string, vm: string): Promise<Claim | undefined> {
  const directory = new VmDirectory(path.join(root, vm));
  const found = await readRecord(directory);
  return found !== undefined && (await isLive({ directory, record: found })) ? { kind: 'running', directory, record: found } : undefined;
}

/** Holds the lock of the claims. Without it, an inode could be reused between reading it and moving its directory. */
function locked<T>(root: string, work: () => Promise<T>): Promise<T> {
  return exclusively(path.join(root, '_claims'), Deadline.after(LOCK_MS), work);
}

async function claimIn(root: string, vm: string, claim: ClaimFacts): Promise<Claim> {
  const directory = new VmDirectory(path.join(root, vm));
  for (let attempt = 0; attempt < 5; attempt++) {
    // Read the inode before the record: another process may replace the directory in between, and only that inode may be moved.
    const inode = await inodeOf(directory.dir);
    const found = await readRecord(directory);
    if (found !== undefined && (await isLive({ directory, record: found }))) return { kind: 'running', directory, record: found };
    if (found !== undefined && isLost(found, claim.job)) return { kind: 'lost', directory, record: found };
    if (inode !== undefined) await moveAside(directory.dir, inode);
    const record = newRecord(vm, claim);
    if (await installDirectory(root, directory, record)) return { kind: 'claimed', directory, record };
  }
  throw new MaqetError(`The VM name ${JSON.stringify(vm)} is being claimed by several processes at the same time.`, {
    remedy: `Give each VM of the job another name with ${input('vm')}.`,
  });
}

/**
 * Moves the directory of a VM that has ended aside, to `<vm>.<inode>`, as the next claim of its name would.
 *
 * Does not move the directory of a live VM, or one without a record.
 *
 * @returns the record of a live VM, or undefined.
 */
export function setAside(root: string, vm: string): Promise<VmRecord | undefined> {
  return locked(root, async () => {
    const directory = new VmDirectory(path.join(root, vm));
    const inode = await inodeOf(directory.dir);
    const found = await readRecord(directory);
    if (found === undefined || inode === undefined) return undefined;
    if (await isLive({ directory, record: found })) return found;
    await moveAside(directory.dir, inode);
    return undefined;
  });
}

/**
 * Writes the end of a VM to `vm.json`, if its supervisor could not. Call it when the processes of the VM are seen to be gone.
 *
 * A `vm.json` that cannot be read is set aside as `vm.json.broken`, and a new one is written: the name and its files can then be used and
 * removed like those of any other VM. Leaves the directory alone if another VM has claimed it.
 *
 * Never rejects: the cause that stopped the supervisor, such as a full disk, may persist.
 *
 * @param claimant - whose VM has ended.
 * @returns false if the end could not be written.
 */
export async function recordEnd(
  directory: VmDirectory,
  claimant: string | undefined,
  end: Pick<VmRecord, 'state' | 'reason' | 'kept'>,
): Promise<boolean> {
  const write = async (): Promise<void> => {
    const found = await readRecord(directory).catch((error: unknown) => {
      if (error instanceof BrokenRecordError) return 'broken' as const;
      throw error;
    });
    if (found === 'broken') return replaceBroken(directory, end);
    if (found === undefined || hasEnded(found) || (claimant !== undefined && found.claimant !== claimant)) return;
    await writeRecord(directory, { ...found, ...end });
  };
  return locked(path.dirname(directory.dir), write).then(
    () => true,
    () => false,
  );
}

async function replaceBroken(directory: VmDirectory, end: Pick<VmRecord, 'state' | 'reason' | 'kept'>): Promise<void> {
  if (await isInhabited(directory)) return;
  // `rename` does not replace an empty directory, nor any directory by a file.
  await rm(`${directory.record}.broken`, { recursive: true, force: true });
  await rename(directory.record, `${directory.record}.broken`);
  const name = path.basename(directory.dir);
  const lost = newRecord(asideOf(name) ?? name, { job: '', claimant: '', config: {} });
  const { birthtime } = await lstat(directory.dir);
  await writeRecord(directory, { ...lost, createdAt: birthtime.toISOString(), ...end });
}

/**
 * Creates the directory of all VMs. Refuses a system directory, because VMs, QEMU and commands write below it.
 *
 * @returns its path without links.
 */
async function makeRoot(root: string): Promise<string> {
  const remedy = 'Set RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a directory that this user can write to.';
  const found = await resolveHostPath(root, { use: 'write', from: process.cwd() });
  if ('problem' in found) throw new MaqetError(`The directory for VMs, ${root}, ${found.problem}.`, { remedy });
  try {
    await mkdir(found.path, { recursive: true, mode: 0o700 });
    return found.path;
  } catch (cause) {
    throw new MaqetError(`Could not create the directory for VMs, ${root} (${errnoOf(cause) ?? 'unknown error'}).`, { remedy, cause });
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

async function installDirectory(root: string, directory: VmDirectory, record: VmRecord): Promise<boolean> {
  let fresh: VmDirectory | undefined;
  try {
    fresh = new VmDirectory(await mkdtemp(path.join(root, `.${record.vm}.`)));
    await Promise.all([fresh.dumps, fresh.screenshots, fresh.disks, fresh.files].map((dir) => mkdir(dir, { mode: 0o700 })));
    await writeRecord(fresh, record);
    await showPresence(fresh, directory);
    await rename(fresh.dir, directory.dir);
    await syncDirectory(root);
    return true;
  } catch (cause) {
    if (fresh !== undefined) await rm(fresh.dir, { recursive: true, force: true });
    const code = errnoOf(cause);
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    if (code === undefined) throw cause;
    throw new MaqetError(`Could not create the directory of the VM ${record.vm} in ${root} (${code}).`, {
      remedy: 'Free space on its disk, and check that this user can write to it.',
      cause,
    });
  }
}

/**
 * Moves a directory aside, to a name with its inode.
 *
 * A second process that has read the same inode finds that name taken, so it cannot move the directory that the first one has put
 * there since. `rename` replaces an empty directory, so an empty one gets a file first.
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
