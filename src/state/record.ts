import { z } from 'zod';
import { errnoOf, MaqetError } from '../shared/errors.js';
import { isAlive, processIdSchema } from '../shared/process.js';
import { replaceFile } from '../shared/replace-file.js';
import { readOwnFile, UntrustedFileError } from '../shared/trusted-file.js';
import type { VmDirectory } from './layout.js';

/** More than any record has. */
const MOST_BYTES = 16 * 2 ** 20;

/** The content of `vm.json`. One process at a time replaces the whole file: the claimant, then the supervisor. */
export const recordSchema = z.object({
  version: z.literal(1),
  vm: z.string(),
  state: z.enum(['created', 'starting', 'running', 'paused', 'stopping', 'stopped', 'failed']),
  reason: z.string(),
  createdAt: z.string(),
  /** The job that owns the VM, or empty outside a runner. */
  job: z.string(),
  /** Identifies the claimant to a later process, such as the post step. */
  claimant: z.string(),
  /** The process that owns the directory: the claimant, until the supervisor takes over. */
  owner: processIdSchema,
  qemu: processIdSchema.nullable(),
  kept: z.boolean(),
  accel: z.object({ name: z.string(), reason: z.string() }).nullable(),
  /** The inputs that shape the VM. A later step compares its own inputs with them. */
  config: z.record(z.string(), z.string()),
  ports: z.array(z.object({ protocol: z.enum(['tcp', 'udp']), host: z.number(), guest: z.number() })),
  bootMs: z.number().nullable(),
});

export type VmRecord = z.infer<typeof recordSchema>;

/**
 * Reads `vm.json`. Returns undefined if there is none.
 *
 * @throws MaqetError if it is not a valid VM record, or another user can have written it: it says which processes to end.
 */
export async function readRecord(directory: VmDirectory): Promise<VmRecord | undefined> {
  let text: string;
  try {
    text = await readOwnFile(directory.record, MOST_BYTES);
  } catch (error) {
    if (error instanceof UntrustedFileError) {
      const remedy = 'Use maqet as the user that started the VM, or use another VM name.';
      throw new MaqetError(`${error.message}, so it is not read.`, { remedy, status: 'blocked', cause: error });
    }
    const code = errnoOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === undefined) throw error;
    const remedy = `Check its permissions, remove the directory ${directory.dir}, or use another VM name.`;
    throw new MaqetError(`${directory.record} cannot be read (${code}).`, { remedy, cause: error });
  }
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new MaqetError(`${directory.record} is not a valid VM record.`, {
      remedy: `Remove the directory ${directory.dir}, or use another VM name.`,
      cause,
    });
  }
}

/** Replaces `vm.json`. @throws as {@link replaceFile}. */
export async function writeRecord(directory: VmDirectory, record: VmRecord): Promise<void> {
  await replaceFile(directory.record, `${JSON.stringify(record, undefined, 2)}\n`);
}

/** Returns true while the VM has not ended and the process that owns it runs. */
export function isLive(record: VmRecord): boolean {
  return record.state !== 'stopped' && record.state !== 'failed' && isAlive(record.owner);
}
