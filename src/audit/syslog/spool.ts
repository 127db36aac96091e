import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { errnoOf } from '../../shared/errors.js';
import { replaceFile } from '../../shared/replace-file.js';
import { MAX_RECORD_BYTES } from '../bytes.js';

/** The maximum number of records in a batch: a receiver of datagrams can buffer them, and a failed batch repeats no more. */
const MAX_BATCH = 64;
const NEWLINE = 0x0a;

const schema = z.object({
  address: z.object({ transport: z.enum(['udp', 'tcp', 'tls']), host: z.string(), port: z.number() }),
  format: z.enum(['jsonl', 'text']),
  /** How many bytes of the audit log have been delivered, from its start. */
  bytes: z.number().int().nonnegative(),
});

/** The destination of a VM's audit log, and how much of it has been delivered. The log itself is the spool. */
export type SpoolState = z.infer<typeof schema>;

/** Reads the state; undefined if nothing is to be sent. @throws Error if the file cannot be read or is invalid. */
export async function readSpoolState(file: string): Promise<SpoolState | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Replaces the state atomically. */
export async function writeSpoolState(file: string, state: SpoolState): Promise<void> {
  await replaceFile(file, JSON.stringify(state));
}

/** Complete lines of the log. */
export interface Batch {
  /** Without their newlines. */
  readonly lines: readonly string[];
  /** The offset of the next batch in the log, in bytes. */
  readonly end: number;
}

/** Reads the next complete lines at an offset of the log: at least one if there is one. A line without a newline is still being written. */
export async function readBatch(log: string, start: number): Promise<Batch> {
  const handle = await open(log, 'r').catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (handle === undefined) return { lines: [], end: start };
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(MAX_RECORD_BYTES), 0, MAX_RECORD_BYTES, start);
    const lines: string[] = [];
    let from = 0;
    for (let at = buffer.indexOf(NEWLINE); at >= 0 && at < bytesRead && lines.length < MAX_BATCH; at = buffer.indexOf(NEWLINE, from)) {
      lines.push(buffer.toString('utf8', from, at));
      from = at + 1;
    }
    return { lines, end: start + from };
  } finally {
    await handle.close();
  }
}

/** Counts the complete lines after an offset of the log. */
export async function countRecords(log: string, start: number): Promise<number> {
  let count = 0;
  for await (const chunk of createReadStream(log, { start }) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count += 1;
  }
  return count;
}
