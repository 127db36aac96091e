import { isJsonObject, type JsonObject, parseJson } from '../shared/json.js';
import { oneLine } from '../shared/untrusted-text.js';
import { MAX_RECORD_BYTES, type RawLine } from './bytes.js';
import { hashRecord, recordBytes } from './chain.js';
import { type AuditRecord, auditRecordSchema, RECORD_FIELDS } from './record.js';

/** A line that holds the record which the chain expects there, or what is wrong with it. */
export type LineCheck = { readonly ok: true; readonly record: AuditRecord } | BrokenLine;

/** What is wrong with a line, and the `seq` that the line claims, if it can be read. */
export interface BrokenLine {
  readonly ok: false;
  readonly seq?: number;
  readonly problem: string;
}

/**
 * Checks one line against the chain.
 *
 * The bytes must be exactly those that the log writes for the record they hold: a space, a doubled key or another spelling of
 * a character is found although the record would hash the same. Never throws, whatever the line holds.
 *
 * @param position - the line's number, 1-based: the `seq` it must have.
 * @param prev - the hash of the record before.
 */
export function checkLine(line: RawLine, position: number, prev: string): LineCheck {
  if (line.tooLong) return { ok: false, problem: `is longer than a record can be (${MAX_RECORD_BYTES} bytes)` };
  if (!line.terminated) {
    const torn = `ends after ${line.bytes.length} bytes without a newline: its writer was killed, the disk was full, or the file was cut`;
    return { ok: false, problem: torn };
  }
  try {
    return checkRecord(line.bytes, position, prev);
  } catch (error) {
    const why = error instanceof RangeError ? 'it is nested too deeply' : 'it is not JSON';
    return { ok: false, problem: `is no record: ${why}` };
  }
}

function checkRecord(bytes: Buffer, position: number, prev: string): LineCheck {
  const value = parseJson(bytes.toString('utf8'));
  if (!isJsonObject(value)) return { ok: false, problem: 'is no record: it is not a JSON object' };
  const broken = (problem: string): BrokenLine =>
    typeof value['seq'] === 'number' ? { ok: false, seq: value['seq'], problem } : { ok: false, problem };
  const shape = shapeProblem(value);
  if (shape !== undefined) return broken(shape);
  const record = value as unknown as AuditRecord;
  if (record.seq !== position) return broken(`has seq ${record.seq} where ${position} belongs: records are missing, added or swapped`);
  if (record.prev !== prev) return broken('does not follow the record before it: its prev is not that hash');
  if (record.hash !== hashRecord(record)) return broken('does not match its hash: it was changed after it was written');
  if (!recordBytes(record).subarray(0, -1).equals(bytes)) {
    return broken('is not spelled as maqet writes it: its bytes were changed after it was written');
  }
  return { ok: true, record };
}

function shapeProblem(value: JsonObject): string | undefined {
  const unknown = Object.keys(value).find((key) => !(RECORD_FIELDS as readonly string[]).includes(key));
  if (unknown !== undefined) return `has an unknown field: ${oneLine(unknown, 40)}`;
  const missing = RECORD_FIELDS.find((field) => !Object.hasOwn(value, field));
  if (missing !== undefined) return `lacks the field ${missing}`;
  const issue = auditRecordSchema.safeParse(value).error?.issues[0];
  return issue === undefined ? undefined : `has an invalid value in the field ${String(issue.path[0])}`;
}
