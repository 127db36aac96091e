import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { errnoOf, MaqetError } from '../shared/errors.js';
import { identify, isAlive } from '../shared/process.js';

/** The files of one VM (design §4). All of them in one folder that only its owner can enter. */
export class VmFolder {
  constructor(
    /** Absolute path. */
    readonly dir: string,
  ) {}

  private at(name: string): string {
    return path.join(this.dir, name);
  }

  get record(): string {
    return this.at('vm.json');
  }
  get socket(): string {
    return this.at('rpc.sock');
  }
  get serialLog(): string {
    return this.at('serial.log');
  }
  get qemuLog(): string {
    return this.at('qemu.log');
  }
  /** What the daemons of virtiofs shares said. */
  get shareLog(): string {
    return this.at('virtiofsd.log');
  }
  get supervisorLog(): string {
    return this.at('supervisor.log');
  }
  get events(): string {
    return this.at('events.jsonl');
  }
  get audit(): string {
    return this.at('audit.jsonl');
  }
  /** Where the records of the audit log are sent, and how far that has come. Missing if they go nowhere. */
  get auditSpool(): string {
    return this.at('audit-syslog.json');
  }
  get results(): string {
    return this.at('results.json');
  }
  /** What the script of the `run` input printed. */
  get runLog(): string {
    return this.at('run.log');
  }
  /** The environment in which the VM was started, without its values. */
  get environment(): string {
    return this.at('environment.json');
  }
  /** The key to the guest's SSH server, and what maqet knows of that server. */
  get ssh(): string {
    return this.at('ssh');
  }
  /** Why runs on this VM failed: one line each. Missing if none did. */
  get failures(): string {
    return this.at('failures.txt');
  }
  get dumps(): string {
    return this.at('dumps');
  }
  get screenshots(): string {
    return this.at('screenshots');
  }
  get disks(): string {
    return this.at('disks');
  }
  /** Where the file names of commands that were allowed by name although they are dangerous lead. */
  get files(): string {
    return this.at('files');
  }
}

const processSchema = z.object({ pid: z.number().int(), startTime: z.string() });

/** What `vm.json` holds. Written whole, by one process at a time: the claimant, then the supervisor. */
const recordSchema = z.object({
  version: z.literal(1),
  vm: z.string(),
  state: z.enum(['created', 'starting', 'running', 'paused', 'stopping', 'stopped', 'failed']),
  reason: z.string(),
  createdAt: z.string(),
  /** The job that owns the VM, or empty outside a runner. */
  job: z.string(),
  /** What the claimant wants to be recognised by, in a later process. */
  claimant: z.string(),
  /** The process that answers for the folder: the claimant until the supervisor takes over. */
  owner: processSchema,
  qemu: processSchema.nullable(),
  kept: z.boolean(),
  accel: z.object({ name: z.string(), reason: z.string() }).nullable(),
  /** The inputs that decided the VM, for a later step to compare its own with. */
  config: z.record(z.string(), z.string()),
  ports: z.array(z.object({ protocol: z.enum(['tcp', 'udp']), host: z.number(), guest: z.number() })),
  bootMs: z.number().nullable(),
});

export type VmRecord = z.infer<typeof recordSchema>;

/** Reads `vm.json`; undefined where there is none. @throws MaqetError if it is not one of ours. */
export async function readRecord(folder: VmFolder): Promise<VmRecord | undefined> {
  let text: string;
  try {
    text = await readFile(folder.record, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new MaqetError(`${folder.record} is not a VM record.`, { remedy: `Remove the folder ${folder.dir}, or name another VM.`, cause });
  }
}

/** Replaces `vm.json` in one step: a reader sees the old record or the new one. */
export async function writeRecord(folder: VmFolder, record: VmRecord): Promise<void> {
  const partial = `${folder.record}.${process.pid}.partial`;
  await writeFile(partial, `${JSON.stringify(record, undefined, 2)}\n`, { mode: 0o600 });
  await rename(partial, folder.record);
}

/** True while a VM has not ended and the process that answers for it runs. */
export function isLive(record: VmRecord): boolean {
  return record.state !== 'stopped' && record.state !== 'failed' && isAlive(record.owner);
}

/** Who claims a VM's name, and for what. */
export type ClaimFacts = Pick<VmRecord, 'job' | 'claimant' | 'config'>;

/** What came of claiming a VM's name. */
export type Claim =
  | { readonly kind: 'claimed'; readonly folder: VmFolder; readonly record: VmRecord }
  | { readonly kind: 'running'; readonly folder: VmFolder; readonly record: VmRecord }
  /** An earlier step of the same job kept the VM, and it ended by itself. */
  | { readonly kind: 'lost'; readonly folder: VmFolder; readonly record: VmRecord };

/**
 * Claims the folder `<root>/<vm>` for a new VM, or finds the VM that lives there.
 *
 * The claim is one `rename` of a folder that holds the record already: of two claimants one wins, and the other sees
 * the winner's record. What a VM of that name left behind earlier is moved aside, to `<vm>.<inode>`, never deleted.
 */
export async function claimFolder(root: string, vm: string, claim: ClaimFacts): Promise<Claim> {
  await makeRoot(root);
  const folder = new VmFolder(path.join(root, vm));
  for (let attempt = 0; attempt < 5; attempt++) {
    // The inode first: what is judged below is then that folder or a newer one, and only that one is ever moved.
    const inode = await inodeOf(folder.dir);
    const found = await readRecord(folder);
    if (found !== undefined && isLive(found)) return { kind: 'running', folder, record: found };
    if (found?.kept && found.job !== '' && found.job === claim.job) return { kind: 'lost', folder, record: found };
    if (inode !== undefined) await moveAside(folder.dir, inode);
    const record = newRecord(vm, claim);
    if (await installFolder(root, folder, record)) return { kind: 'claimed', folder, record };
  }
  throw new MaqetError(`The VM name ${JSON.stringify(vm)} is being claimed by several processes at once.`, {
    remedy: 'Give each VM of the job a name of its own with the input `vm`.',
  });
}

async function makeRoot(root: string): Promise<void> {
  try {
    await mkdir(root, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new MaqetError(`The folder for VMs, ${root}, cannot be made (${errnoOf(cause) ?? 'unknown error'}).`, {
      remedy: 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to.',
      cause,
    });
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

async function installFolder(root: string, folder: VmFolder, record: VmRecord): Promise<boolean> {
  let fresh: VmFolder | undefined;
  try {
    fresh = new VmFolder(await mkdtemp(path.join(root, `.${record.vm}.`)));
    await Promise.all([fresh.dumps, fresh.screenshots, fresh.disks, fresh.files].map((dir) => mkdir(dir, { mode: 0o700 })));
    await writeRecord(fresh, record);
    await rename(fresh.dir, folder.dir);
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

/** Where VMs live: `$RUNNER_TEMP/maqet` in a runner, `$XDG_STATE_HOME/maqet` outside one. */
export function stateRoot(env: NodeJS.ProcessEnv): string {
  if (env['RUNNER_TEMP']) return path.join(env['RUNNER_TEMP'], 'maqet');
  // A relative path is to be ignored (XDG Base Directory Specification).
  const absolute = (name: string): string | undefined => (path.isAbsolute(env[name] ?? '') ? env[name] : undefined);
  const state = absolute('XDG_STATE_HOME') ?? path.join(absolute('HOME') ?? homedir(), '.local', 'state');
  return path.join(state, 'maqet');
}
