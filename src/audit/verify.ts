import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { errnoOf, errorText } from '../shared/errors.js';
import { isJsonObject, parseJson } from '../shared/json.js';
import { MAX_RECORD_BYTES, type RawLine, readChunks, splitLines } from './bytes.js';
import { encodeRecord, GENESIS } from './chain.js';
import { AuditError, type AuditRecord, recordProblem } from './record.js';

/** The result of {@link verifyChain}. */
export type ChainVerdict = IntactChain | BrokenChain;

/** Every record is unchanged and follows the one before. */
export interface IntactChain {
  readonly ok: true;
  readonly records: number;
  /** The hash of the last record. */
  readonly head: string;
  /** True if the last record is `log-closed`: the writer ended in order. */
  readonly closed: boolean;
}

/** The chain is broken. The records before `brokenAt` are intact. */
export interface BrokenChain {
  readonly ok: false;
  /** The line of the first broken or missing record, from 1: the `seq` that it should have. */
  readonly brokenAt: number;
  /** The `seq` that this line has, if it can be read. */
  readonly seq?: number;
  /** The problem, as the end of a sentence that starts with the record: `does not match its hash: …`. */
  readonly problem: string;
}

/** Creates the error for a log that does not verify. */
export function brokenLogError({ brokenAt, problem }: BrokenChain): AuditError {
  return new AuditError(`The audit log is broken at record ${brokenAt}: ${problem}.`, {
    remedy: 'Do not trust the records from there on.',
  });
}

/**
 * Verifies a whole audit log. Finds every changed byte and every swapped, dropped or inserted record, and reports the first broken
 * record. Reads line by line, in bounded memory.
 *
 * **The tail.** A log that was cut after a whole record is a shorter log that is intact in itself. Only the head reveals the cut, so
 * pass the head that the run published (`audit-head`): the last record must have that hash. Without a head, `closed` tells whether the
 * log ends with the `log-closed` record of an orderly end. That reveals a killed writer and a careless cut, but neither a cut back to
 * an earlier `log-closed` nor a chain that was computed anew.
 *
 * @param source - the path of a file, or the bytes of the log in chunks of any size.
 * @param expectedHead - the hash that the last record must have.
 * @throws AuditError if the file cannot be read; that says nothing about the log.
 */
export async function verifyChain(source: string | AsyncIterable<Uint8Array | string>, expectedHead?: string): Promise<ChainVerdict> {
  if (typeof source !== 'string') return verifyChunks(source, expectedHead);
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a FIFO would wait for a writer.
    handle = await open(source, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!(await handle.stat()).isFile()) throw new TypeError('not a regular file');
    return await verifyChunks(readChunks(handle), expectedHead);
  } catch (error) {
    throw new AuditError(`Could not read the audit log ${JSON.stringify(source)}: ${errnoOf(error) ?? errorText(error)}.`, {
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
    const checked = checkLine(line, records + 1, head);
    if (!checked.ok) return { ...checked, brokenAt: records + 1 };
    records += 1;
    head = checked.record.hash;
    closed = checked.record.event === 'log-closed';
    if (head === expectedHead) expectedAt = records;
  }
  if (records === 0) return { ok: false, brokenAt: 1, problem: 'is missing: the log is empty' };
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

type CheckedLine = { readonly ok: true; readonly record: AuditRecord } | BrokenLine;
type BrokenLine = Omit<BrokenChain, 'brokenAt'>;

/**
 * Checks one line against the chain. Never throws, whatever the line holds.
 *
 * The bytes must be exactly those that the log writes for the record: a space, a repeated key or another encoding of a character is
 * found although the record would have the same hash.
 *
 * @param position - the number of the line, from 1: the `seq` that the record must have.
 * @param prev - the hash of the record before.
 */
export function checkLine(line: RawLine, position: number, prev: string): CheckedLine {
  if (line.tooLong) return { ok: false, problem: `is longer than a record can be (${MAX_RECORD_BYTES} bytes)` };
  if (!line.terminated) {
    const torn = `ends after ${line.bytes.length} bytes without a newline: the writer was killed, the disk was full, or the file was cut`;
    return { ok: false, problem: torn };
  }
  try {
    return checkRecord(line.bytes, position, prev);
  } catch (error) {
    const cause = error instanceof RangeError ? 'the line is nested too deeply' : 'the line is not JSON';
    return { ok: false, problem: `is invalid: ${cause}` };
  }
}

function checkRecord(bytes: Buffer, position: number, prev: string): CheckedLine {
  const value = parseJson(bytes.toString('utf8'));
  if (!isJsonObject(value)) return { ok: false, problem: 'is invalid: the line is not a JSON object' };
  const broken = (problem: string): BrokenLine =>
    typeof value['seq'] === 'number' ? { ok: false, seq: value['seq'], problem } : { ok: false, problem };
  const problem = recordProblem(value);
  if (problem !== undefined) return broken(problem);
  const record = value as unknown as AuditRecord;
  if (record.seq !== position) return broken(`has seq ${record.seq} instead of ${position}: records are missing, added or swapped`);
  if (record.prev !== prev) return broken('does not follow the record before it: its prev is not the hash of that record');
  const encoded = encodeRecord(record);
  if (record.hash !== encoded.record.hash) return broken('does not match its hash: it was changed after it was written');
  if (!encoded.bytes.subarray(0, -1).equals(bytes)) {
    return broken('is not encoded as maqet encodes it: its bytes were changed after it was written');
  }
  return { ok: true, record };
}
