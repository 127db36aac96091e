import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { errnoOf, errorText } from '../shared/errors.js';
import { readChunks, splitLines } from './bytes.js';
import { GENESIS } from './chain.js';
import { checkLine } from './check.js';
import { AuditError } from './errors.js';

/** What {@link verifyChain} found. */
export type ChainVerdict = IntactChain | BrokenChain;

/** Every record is as it was written and follows the one before. */
export interface IntactChain {
  readonly ok: true;
  readonly records: number;
  /** The hash of the last record. */
  readonly head: string;
  /** True if the last record is `log-closed`: the writer ended in order. */
  readonly closed: boolean;
}

/** The chain is broken; what stands before `brokenAt` is intact. */
export interface BrokenChain {
  readonly ok: false;
  /** The line of the first broken (or missing) record, 1-based: the `seq` that belongs there. */
  readonly brokenAt: number;
  /** The `seq` that this line claims, if it can be read. */
  readonly seq?: number;
  /** What is wrong, as the end of a sentence that starts with the record: `does not match its hash: …`. */
  readonly problem: string;
}

/**
 * Checks a whole audit log: any change of any byte, a swapped, dropped or inserted record is found, and the first broken
 * record is named. Reads line by line, in bounded memory.
 *
 * **The tail.** A log that was cut after a whole record is a shorter log that is intact in itself. Only the head shows it, so
 * pass the head that the run published (`audit-head`): the last record must have that hash. Without it, `closed` tells whether
 * the log ends with the `log-closed` record that an orderly end writes; that finds a writer that was killed and a careless cut,
 * but not a cut back to an earlier `log-closed`, nor a chain that was computed anew.
 *
 * @param source - a file's path, or the log's bytes in chunks, split anywhere.
 * @param expectedHead - the hash that the last record must have.
 * @throws AuditError if the file cannot be read: that says nothing about the log.
 */
export async function verifyChain(source: string | AsyncIterable<Uint8Array | string>, expectedHead?: string): Promise<ChainVerdict> {
  if (typeof source !== 'string') return verifyChunks(source, expectedHead);
  let handle: FileHandle | undefined;
  try {
    // Opening a FIFO for reading waits for a writer; with O_NONBLOCK it does not.
    handle = await open(source, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!(await handle.stat()).isFile()) throw new TypeError('not a regular file');
    return await verifyChunks(readChunks(handle), expectedHead);
  } catch (error) {
    throw new AuditError(`The audit log ${JSON.stringify(source)} cannot be read (${errnoOf(error) ?? errorText(error)}).`, {
      remedy: 'Name an audit.jsonl that exists and that you may read.',
      cause: error,
    });
  } finally {
    await handle?.close();
  }
}

async function verifyChunks(chunks: AsyncIterable<Uint8Array | string>, expectedHead: string | undefined): Promise<ChainVerdict> {
  let records = 0;
  let head = GENESIS;
  let closed = false;
  let expectedAt = 0;
  for await (const line of splitLines(chunks)) {
    const check = checkLine(line, records + 1, head);
    if (!check.ok) return { ...check, brokenAt: records + 1 };
    records += 1;
    head = check.record.hash;
    closed = check.record.event === 'log-closed';
    if (head === expectedHead) expectedAt = records;
  }
  if (records === 0) return { ok: false, brokenAt: 1, problem: 'is missing: the log holds no record at all' };
  if (expectedHead === undefined || expectedAt === records) return { ok: true, records, head, closed };
  return { ok: false, ...headProblem(records, expectedAt) };
}

function headProblem(records: number, expectedAt: number): { brokenAt: number; problem: string } {
  return expectedAt > 0
    ? { brokenAt: expectedAt + 1, problem: `was added after the expected head, which is record ${expectedAt} of ${records}` }
    : {
        brokenAt: records + 1,
        problem: `is missing: no record has the expected head, so the log was cut after record ${records} or rewritten`,
      };
}
