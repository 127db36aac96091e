import path from 'node:path';
import { z } from 'zod';
import { errnoOf, errorText, MaqetError } from '../shared/errors.js';
import { processIdSchema } from '../shared/process.js';
import { replaceFile } from '../shared/replace-file.js';
import { readOwnFile, UntrustedFileError } from '../shared/trusted-file.js';
import type { VmDirectory } from './layout.js';

/** More than any record has. */
const MOST_BYTES = 2 ** 20;

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
  /** What the logs of a VM that has ended do not hold, a sentence each: for those who come after its supervisor. */
  losses: z.array(z.string()).optional(),
});

export type VmRecord = z.infer<typeof recordSchema>;

/** `vm.json` is there, but it does not say what it should: it is damaged, or not a file, or may not be read or believed. */
export class BrokenRecordError extends MaqetError {}

/**
 * Reads `vm.json`. Returns undefined if there is none.
 *
 * @throws BrokenRecordError for whatever else stands there, and for a record that another user can have written: it says which processes
 *   to end.
 */
export async function readRecord(directory: VmDirectory): Promise<VmRecord | undefined> {
  try {
    return parseRecord(directory, await readOwnFile(directory.record, MOST_BYTES));
  } catch (error) {
    if (error instanceof BrokenRecordError) throw error;
    if (error instanceof UntrustedFileError) {
      const remedy = `${endIt(directory)} as the user that started the VM, or use another VM name.`;
      throw new BrokenRecordError(`${error.message}, so it is not read.`, { remedy, status: 'blocked', cause: error });
    }
    const code = errnoOf(error);
    // A name that is too long has no record.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    const remedy = `Check its permissions, or use another VM name. ${endIt(directory)}, which ends what is left of the VM and keeps its files.`;
    throw new BrokenRecordError(`${directory.record} cannot be read (${code ?? errorText(error)}).`, { remedy, cause: error });
  }
}

function endIt({ dir }: VmDirectory): string {
  return `Run \`maqet down --force ${path.basename(dir)}\``;
}

function parseRecord(directory: VmDirectory, text: string): VmRecord {
  const broken = (problem: string, cause?: unknown): BrokenRecordError =>
    new BrokenRecordError(`${directory.record} is not a valid VM record: ${problem}.`, {
      remedy: `${endIt(directory)}, which ends what is left of the VM and keeps its files, or use another VM name.`,
      cause,
    });
  if (text.trim() === '') throw broken('it is empty');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw broken('it is not JSON', error);
  }
  const { success, data, error } = recordSchema.safeParse(value);
  if (success) return data;
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : 1;
  if (version !== 1) throw broken(`it is of version ${JSON.stringify(version)?.slice(0, 40)}, not 1`, error);
  throw broken(`\`${error.issues[0]?.path.join('.') ?? ''}\` is missing or wrong`, error);
}

/** Replaces `vm.json`: it is on the disk when this resolves. @throws as {@link replaceFile}. */
export async function writeRecord(directory: VmDirectory, record: VmRecord): Promise<void> {
  await replaceFile(directory.record, `${JSON.stringify(record, undefined, 2)}\n`);
}
