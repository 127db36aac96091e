import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { errnoOf, MaqetError } from '../shared/errors.js';
import { isAlive } from '../shared/process.js';
import { replaceFile } from '../shared/replace-file.js';

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

/** Replaces `vm.json`. @throws as {@link replaceFile}. */
export async function writeRecord(folder: VmFolder, record: VmRecord): Promise<void> {
  await replaceFile(folder.record, `${JSON.stringify(record, undefined, 2)}\n`);
}

/** True while a VM has not ended and the process that answers for it runs. */
export function isLive(record: VmRecord): boolean {
  return record.state !== 'stopped' && record.state !== 'failed' && isAlive(record.owner);
}

/** Where VMs live: `$RUNNER_TEMP/maqet` in a runner, `$XDG_STATE_HOME/maqet` outside one. */
export function stateRoot(env: NodeJS.ProcessEnv): string {
  if (env['RUNNER_TEMP']) return path.join(env['RUNNER_TEMP'], 'maqet');
  // A relative path is to be ignored (XDG Base Directory Specification).
  const absolute = (name: string): string | undefined => (path.isAbsolute(env[name] ?? '') ? env[name] : undefined);
  const state = absolute('XDG_STATE_HOME') ?? path.join(absolute('HOME') ?? homedir(), '.local', 'state');
  return path.join(state, 'maqet');
}

/** Where the VMs below a {@link stateRoot} have the images that they share. */
export function imagesFolder(root: string): string {
  return path.join(root, '.images');
}
